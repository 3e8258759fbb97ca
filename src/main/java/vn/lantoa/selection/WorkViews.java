package vn.lantoa.selection;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.Lang;
import vn.lantoa.selection.page.WorkRow;
import vn.lantoa.shared.VietnameseDates;
import vn.lantoa.web.page.Words;

/** Entries as the council's pages show them; two questions to the media whatever the number of entries. */
@Component
class WorkViews {

    private final Media media;
    private final Contests contests;

    WorkViews(Media media, Contests contests) {
        this.media = media;
        this.contests = contests;
    }

    List<WorkRow> rows(Council council, List<Work> works, Words words) {
        List<MediaId> photos =
                works.stream().flatMap(work -> work.card().photos().stream()).toList();
        Map<MediaId, MediaAddress> addresses = media.addresses(photos, "council:" + council.id());
        Map<MediaId, MediaFile> files = media.findAll(photos);
        return works.stream()
                .map(work -> row(work, pictures(work.card(), addresses, files), words))
                .toList();
    }

    private static List<WorkRow.Picture> pictures(
            EntryCard card, Map<MediaId, MediaAddress> addresses, Map<MediaId, MediaFile> files) {
        return card.photos().stream()
                .filter(id -> files.containsKey(id) && addresses.containsKey(id))
                .map(id -> picture(Objects.requireNonNull(addresses.get(id)), Objects.requireNonNull(files.get(id))))
                .toList();
    }

    private static WorkRow.Picture picture(MediaAddress address, MediaFile file) {
        return new WorkRow.Picture(
                address.path(320, "webp"),
                address.path(2048, "jpg"),
                address.srcset("webp", file),
                file.width(),
                file.height(),
                file.status() == MediaFile.Status.READY,
                file.sha256().substring(0, Math.min(8, file.sha256().length())),
                file.isClip() ? new WorkRow.Clip(file, address) : null);
    }

    private WorkRow row(Work work, List<WorkRow.Picture> pictures, Words words) {
        EntryCard card = work.card();
        Verdict verdict = work.verdict();
        return new WorkRow(
                card.code(),
                card.title(),
                category(card, words),
                card.caption(),
                card.authorName(),
                card.collective(),
                card.unitName(),
                card.place(),
                card.takenOn() == null ? "" : VietnameseDates.numeric(card.takenOn()),
                card.status(),
                pictures,
                verdict.mine(),
                verdict.mean() == null
                        ? ""
                        : decimal(
                                verdict.mean().setScale(1, RoundingMode.HALF_UP).toString(), words),
                verdict.marks(),
                verdict.chosen());
    }

    private String category(EntryCard card, Words words) {
        return contests.rules(card.phase())
                .map(IssuedRules::book)
                .filter(book -> book.rules().categories().size() > 1)
                .flatMap(book -> book.category(card.category()))
                .map(category -> category.name().in(Lang.of(words.isVietnamese())))
                .orElse("");
    }

    private static String decimal(String number, Words words) {
        return words.isVietnamese() ? number.replace('.', ',') : number;
    }
}
