package vn.lantoa.entries;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.entries.page.DraftPage;
import vn.lantoa.entries.page.UnitsPage;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.Declaration;
import vn.lantoa.rules.EntryForm;
import vn.lantoa.rules.FileCheck;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.Lang;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Window;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The entry form: kept after each change, checked when it is sent. */
@Controller
class DraftPages {

    private static final int FOUND = 8;

    private final MyEntries mine;
    private final Drafts drafts;
    private final DraftReading reading;
    private final Submitting submitting;
    private final Contests contests;
    private final Units units;
    private final People people;
    private final Media media;
    private final InstantSource clock;

    DraftPages(
            MyEntries mine,
            Drafts drafts,
            DraftReading reading,
            Submitting submitting,
            Contests contests,
            Units units,
            People people,
            Media media,
            InstantSource clock) {
        this.mine = mine;
        this.drafts = drafts;
        this.reading = reading;
        this.submitting = submitting;
        this.contests = contests;
        this.units = units;
        this.people = people;
        this.media = media;
        this.clock = clock;
    }

    ModelAndView form(EntryCard draft, Actor by, Words words) {
        return Answer.page("entries/draft", page(draft, stored(draft, words), by, words, "", List.of()));
    }

    /** {@code act}: keep, find (a unit, without script) or send. */
    @PostMapping("/du-thi/{id}")
    ModelAndView act(@PathVariable String id, Form form, HttpServletRequest request, Actor by, Words words) {
        EntryCard draft = mine.find(id, by);
        if (draft.status() != EntryStatus.DRAFT) {
            return Answer.goTo("/du-thi/" + id);
        }
        DraftText text = reading.read(form, request, by);
        drafts.keep(draft.id(), text, asked(draft, text), by);
        EntryCard kept = mine.find(id, by);
        if (form.text("act").equals("send")) {
            return send(kept, form, by, words);
        }
        if (form.isRefused()) {
            return Answer.refused("entries/draft", page(kept, form, by, words, "", List.of()));
        }
        if (form.text("act").equals("find")) {
            return Answer.page("entries/draft", page(kept, form, by, words, form.text("unitWords"), List.of()));
        }
        return Answer.goTo("/du-thi/" + id, "entries.draft.kept");
    }

    /** Kept while the person goes on typing. */
    @PostMapping("/du-thi/{id}/ban-nhap")
    ResponseEntity<Void> keep(@PathVariable String id, Form form, HttpServletRequest request, Actor by) {
        EntryCard draft = mine.find(id, by);
        if (draft.status() == EntryStatus.DRAFT) {
            DraftText text = reading.read(form, request, by);
            drafts.keep(draft.id(), text, asked(draft, text), by);
        }
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/don-vi")
    ModelAndView units(@RequestParam(defaultValue = "") String unitWords, Actor by) {
        return Answer.page("entries/units", new UnitsPage(found(unitWords), unitWords));
    }

    private ModelAndView send(EntryCard draft, Form form, Actor by, Words words) {
        form.required("title", 200, "entries.title.missing");
        form.required("authorName", 150, "entries.authorName.missing");
        form.required("telephone", 30, "entries.telephone.missing");
        if (!form.text("authorEmail").matches("|[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            form.refuse("authorEmail", "entries.authorEmail.refused");
        }
        if (!form.isRefused() && !form.text("telephone").replaceAll("[ .-]", "").matches("(\\+?84|0)\\d{8,10}")) {
            form.refuse("telephone", "entries.telephone.refused");
        }
        List<Finding> findings = new ArrayList<>();
        if (!form.isRefused()) {
            switch (submitting.submit(draft.id(), by)) {
                case Submission.Accepted(String code) -> {
                    return Answer.goTo("/du-thi/" + draft.id(), "entries.submitted", code);
                }
                case Submission.TooLate(Instant closed) ->
                    form.refuse("send", "entries.tooLate", words.time(closed.minusSeconds(60)));
                case Submission.NotOpenYet(Instant opens) ->
                    form.refuse("send", "entries.notOpenYet", words.time(opens));
                case Submission.CapReached(int cap) -> form.refuse("send", "entries.capReached", cap);
                case Submission.NotReady() -> form.refuse("photos", "entries.photo.notReady");
                case Submission.PhotoUnusable() -> form.refuse("photos", "entries.photo.unusable");
                case Submission.UnitMissing() -> form.refuse("unitWords", "entries.unit.missing");
                case Submission.UnitNotTheirs() -> form.refuse("unitWords", "entries.unit.notTheirs");
                case Submission.Refused(List<Finding> found) -> findings.addAll(found);
            }
        }
        boolean vi = words.locale().getLanguage().equals("vi");
        findings.forEach(f -> form.refuseInWords(field(f), f.in(vi ? Lang.VI : Lang.EN)));
        return Answer.refused("entries/draft", page(draft, form, by, words, "", findings));
    }

    /** Beside which field a finding belongs. */
    private static String field(Finding finding) {
        return switch (finding.sentence().key()) {
            case "rules.entry.captionShort", "rules.entry.captionLong" -> "caption";
            case "rules.entry.place" -> "place";
            case "rules.entry.date" -> "takenOn";
            case "rules.entry.declaration" -> "declared";
            case "rules.entry.kind" -> "kind";
            default -> "photos";
        };
    }

    private Form stored(EntryCard draft, Words words) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kind", draft.collective() ? "collective" : "individual");
        values.put("authorName", draft.authorName());
        values.put("title", draft.title());
        values.put("caption", draft.caption());
        values.put("place", draft.place());
        values.put("takenOn", draft.takenOn() == null ? "" : draft.takenOn().toString());
        Drafts.Contact contact = drafts.contact(draft.id());
        values.put("telephone", contact.telephone());
        values.put("authorEmail", contact.authorEmail());
        return Form.filled(values, drafts.declared(draft.id()), "declared", words);
    }

    private DraftPage page(
            EntryCard draft, Form form, Actor by, Words words, String unitWords, List<Finding> findings) {
        boolean vi = words.locale().getLanguage().equals("vi");
        IssuedRules rules = rules(draft);
        EntryForm asked = rules.book().entryForm(Submitting.category(draft, rules));
        PhaseWindow window =
                contests.authorsWindow(draft.phase(), draft.upper()).orElse(null);
        Instant until = window == null ? null : window.to();
        return new DraftPage(
                draft.id().toString(),
                contests.phase(draft.phase()).orElseThrow().name(vi),
                asked.effects().stream().map(s -> s.in(vi ? Lang.VI : Lang.EN)).toList(),
                until == null ? null : words.time(until.minusSeconds(60)),
                !people.clerkOf(by.id()).isEmpty(),
                unit(draft.unit()),
                found(unitWords),
                photos(draft, rules, by, words),
                asked.maxFiles(),
                minEdge(asked),
                maxBytes(asked),
                rules
                        .book()
                        .declarations(!drafts.contact(draft.id()).authorEmail().isEmpty(), null)
                        .stream()
                        .map(d -> new DraftPage.Tick(d.id(), d.text().in(vi ? Lang.VI : Lang.EN), d.required()))
                        .toList(),
                form);
    }

    private List<DraftPage.Photo> photos(EntryCard draft, IssuedRules rules, Actor by, Words words) {
        Map<MediaId, MediaFile> files = media.findAll(draft.photos());
        Map<MediaId, MediaAddress> addresses = media.addresses(files.keySet(), "owner:" + by.id());
        return draft.photos().stream()
                .filter(files::containsKey)
                .map(id -> photo(Objects.requireNonNull(files.get(id)), addresses.get(id), draft, rules, words))
                .toList();
    }

    private static DraftPage.Photo photo(
            MediaFile file, @Nullable MediaAddress address, EntryCard draft, IssuedRules rules, Words words) {
        boolean ready = file.status() == MediaFile.Status.READY;
        List<String> trouble = new ArrayList<>();
        List<String> hints = new ArrayList<>();
        if (file.refusal() != null) {
            trouble.add(words.t(file.refusal().key()));
        } else if (ready) {
            Lang lang = words.locale().getLanguage().equals("vi") ? Lang.VI : Lang.EN;
            rules.book().checkFile(Submitting.category(draft, rules), PhotoFacts.of(file)).stream()
                    .filter(Finding::isError)
                    .forEach(f -> trouble.add(f.in(lang)));
            if (!file.carriesCameraDate() && Math.max(file.width(), file.height()) <= 2048) {
                hints.add(words.t("entries.photo.compressed"));
            }
        } else {
            hints.add(words.t("entries.photo.looking"));
        }
        return new DraftPage.Photo(
                file.id().value().toString(),
                file.name(),
                size(file.bytes()),
                ready && address != null ? address.path(320, "webp") : null,
                file.width(),
                file.height(),
                trouble,
                hints);
    }

    static String size(long bytes) {
        return bytes >= 1_000_000
                ? "%d,%d MB".formatted(bytes / 1_000_000, bytes % 1_000_000 / 100_000)
                : Math.max(1, bytes / 1000) + " KB";
    }

    private static int minEdge(EntryForm asked) {
        return asked.category().checks().stream()
                .filter(FileCheck.Side.class::isInstance)
                .map(FileCheck.Side.class::cast)
                .map(FileCheck.Side::min)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
    }

    private static long maxBytes(EntryForm asked) {
        return asked.category().checks().stream()
                .filter(FileCheck.FileSize.class::isInstance)
                .map(FileCheck.FileSize.class::cast)
                .map(FileCheck.FileSize::maxMb)
                .filter(Objects::nonNull)
                .mapToLong(mb -> mb.movePointRight(6).longValue())
                .min()
                .orElse(0L);
    }

    private List<Declaration> asked(EntryCard draft, DraftText text) {
        return rules(draft).book().declarations(!text.authorEmail().isEmpty(), null);
    }

    private IssuedRules rules(EntryCard draft) {
        return contests.rules(draft.rules()).orElseThrow();
    }

    private DraftPage.@Nullable UnitChoice unit(@Nullable UnitId id) {
        return id == null
                ? null
                : units.find(id, today()).map(DraftPages::choice).orElse(null);
    }

    private List<DraftPage.UnitChoice> found(String words) {
        return words.strip().length() < 2
                ? List.of()
                : units.search(words.strip(), today(), FOUND).stream()
                        .map(DraftPages::choice)
                        .toList();
    }

    private java.time.LocalDate today() {
        return clock.instant().atZone(Window.ZONE).toLocalDate();
    }

    private static DraftPage.UnitChoice choice(Unit unit) {
        return new DraftPage.UnitChoice(unit.id().toString(), unit.name(), unit.path());
    }
}
