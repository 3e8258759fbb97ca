package vn.lantoa.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.entries.page.EntryFormPage;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.Lang;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.page.Words;

/** The files of a draft as its author sees them: how each looks, and what the rules have against it. */
@Component
class SentFiles {

    /** A chat's copy of a photo is no larger, and has lost the camera's note. */
    private static final int LONG_EDGE_OF_A_CHAT = 2048;

    private final Media media;

    SentFiles(Media media) {
        this.media = media;
    }

    List<EntryFormPage.SentFile> of(EntryCard draft, FormQuestions asked, Actor by, Words words) {
        Map<MediaId, MediaFile> files = media.findAll(draft.photos());
        Map<MediaId, MediaAddress> addresses = media.addresses(files.keySet(), "owner:" + by.id());
        return draft.photos().stream()
                .filter(files::containsKey)
                .map(id -> sent(Objects.requireNonNull(files.get(id)), addresses.get(id), asked, words))
                .toList();
    }

    private static EntryFormPage.SentFile sent(
            MediaFile file, @Nullable MediaAddress address, FormQuestions asked, Words words) {
        boolean ready = file.status() == MediaFile.Status.READY;
        return new EntryFormPage.SentFile(
                file.id().value().toString(),
                file.name(),
                file.isClip() ? size(file.bytes()) + ", " + file.lengthOnClock() : size(file.bytes()),
                ready && address != null ? address.path(320, "webp") : null,
                file.width(),
                file.height(),
                trouble(file, asked, words),
                hints(file, words));
    }

    private static List<String> trouble(MediaFile file, FormQuestions asked, Words words) {
        if (file.refusal() != null) {
            return List.of(words.t(file.refusal().key()));
        }
        if (file.status() != MediaFile.Status.READY) {
            return List.of();
        }
        return file.isClip() != asked.isClip()
                ? List.of(words.t(asked.isClip() ? "entries.photos.noClip" : "entries.photos.noPhoto"))
                : asked.book().checkFile(asked.category(), WorkFacts.of(file)).stream()
                        .filter(Finding::isError)
                        .map(f -> f.in(Lang.of(words.isVietnamese())))
                        .toList();
    }

    private static List<String> hints(MediaFile file, Words words) {
        List<String> hints = new ArrayList<>();
        if (file.status() == MediaFile.Status.RECEIVED) {
            hints.add(words.t("entries.file.looking"));
        } else if (looksCompressed(file)) {
            hints.add(words.t("entries.photo.compressed"));
        }
        return hints;
    }

    private static boolean looksCompressed(MediaFile file) {
        return file.status() == MediaFile.Status.READY
                && !file.isClip()
                && !file.carriesCameraDate()
                && Math.max(file.width(), file.height()) <= LONG_EDGE_OF_A_CHAT;
    }

    static String size(long bytes) {
        return bytes >= 1_000_000
                ? "%d,%d MB".formatted(bytes / 1_000_000, bytes % 1_000_000 / 100_000)
                : Math.max(1, bytes / 1000) + " KB";
    }
}
