package vn.lantoa.entries;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.lantoa.media.FormUploadOutcome;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.Entrants.EntrantKind;
import vn.lantoa.rules.Text;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.IdText;
import vn.lantoa.units.UnitId;
import vn.lantoa.web.page.Form;

/** Reads the entry form. Nothing here is refused: a draft may be as incomplete as its author leaves it. */
@Component
class DraftReading {

    private final Media media;

    DraftReading(Media media) {
        this.media = media;
    }

    DraftText read(Form form, HttpServletRequest request, FormQuestions asked, Actor by) {
        PrivateDetails privateDetails = particulars(form, asked);
        return new DraftText(
                unit(form.text("unit")),
                cut(form.text("authorName"), 150),
                cut(form.text("title"), 200),
                cut(form.text("caption"), 20_000),
                cut(form.text("place"), 200),
                date(form.text("takenOn")),
                privateDetails,
                photos(form, request, by),
                asked.declared(form.all("declared"), privateDetails.machineUsed()),
                asked.unit() ? cut(form.text("unitWords"), 200) : "");
    }

    /** What the rules do not ask is not kept, whatever is sent. */
    private static PrivateDetails particulars(Form form, FormQuestions asked) {
        return new PrivateDetails(
                kind(form.text("kind"), asked),
                asked.birth() ? date(form.text("bornOn")) : null,
                cut(form.text("telephone"), 30),
                cut(form.text("authorEmail"), 250).toLowerCase(Locale.ROOT),
                asked.form().bankAccount() ? cut(form.text("bankAccount"), 120) : "",
                asked.category().parts().stream()
                        .map(Text::vi)
                        .filter(part -> form.has("parts", part))
                        .toList(),
                asked.machineToDeclare() ? machine(form.text("machine")) : null,
                asked.machineToDeclare() ? cut(form.text("machineNote"), 500) : "");
    }

    private static EntrantKind kind(String answered, FormQuestions asked) {
        return asked.kind(Stream.of(EntrantKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(answered))
                .findFirst()
                .orElse(null));
    }

    private static @Nullable Boolean machine(String answered) {
        return answered.isEmpty() ? null : Boolean.valueOf(answered.equals("used"));
    }

    /** Files of this person only: already there and not removed, sent by the script, or sent with the form itself. */
    private List<MediaId> photos(Form form, HttpServletRequest request, Actor by) {
        List<MediaId> ids = new ArrayList<>();
        form.all("media").stream()
                .flatMap(id -> IdText.read(id).stream())
                .map(MediaId::new)
                .forEach(ids::add);
        ids.removeIf(id -> form.has("remove", id.value().toString()));
        Map<MediaId, MediaFile> mine = media.findAll(ids);
        ids.removeIf(id ->
                !mine.containsKey(id) || !mine.get(id).owner().equals(by.id().value()));
        // the session wraps the request, so its own type says nothing
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts != null) {
            for (MultipartFile part : parts.getFiles("media")) {
                receive(part, form, by, ids);
            }
        }
        return ids;
    }

    private void receive(MultipartFile part, Form form, Actor by, List<MediaId> ids) {
        if (part.isEmpty()) {
            return;
        }
        try (var bytes = part.getInputStream()) {
            String name = part.getOriginalFilename() == null ? "tep" : part.getOriginalFilename();
            switch (media.receive(by.id().value(), bytes, name)) {
                case FormUploadOutcome.Received(MediaFile file) -> ids.add(file.id());
                case FormUploadOutcome.TooLarge(long limit) ->
                    form.refuse("photos", "entries.file.tooLarge", limit / 1_000_000);
                case FormUploadOutcome.NoSpace() -> form.refuse("photos", "entries.file.noSpace");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable UnitId unit(String typed) {
        return IdText.read(typed).map(UnitId::new).orElse(null);
    }

    private static @Nullable LocalDate date(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max);
    }
}
