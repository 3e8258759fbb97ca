package vn.lantoa.entries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.entries.page.EntryPage;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.Lang;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Window;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** An entry as its author sees it: the form while it is a draft, the receipt and the state afterwards. */
@Controller
class EntryPages {

    private final MyEntries mine;
    private final DraftPages draftPages;
    private final Withdrawing withdrawing;
    private final EntryDigest digest;
    private final SubmissionCaps room;
    private final Lineups lineups;
    private final Contests contests;
    private final People people;
    private final Media media;

    EntryPages(
            MyEntries mine,
            DraftPages draftPages,
            Withdrawing withdrawing,
            EntryDigest digest,
            SubmissionCaps room,
            Lineups lineups,
            Contests contests,
            People people,
            Media media) {
        this.mine = mine;
        this.draftPages = draftPages;
        this.withdrawing = withdrawing;
        this.digest = digest;
        this.room = room;
        this.lineups = lineups;
        this.contests = contests;
        this.people = people;
        this.media = media;
    }

    @GetMapping("/du-thi/{id}")
    ModelAndView show(@PathVariable String id, Actor by, Form form, Words words) {
        EntryCard entry = mine.find(id, by);
        return entry.status() == EntryStatus.DRAFT
                ? draftPages.form(entry, by, words)
                : Answer.page("entries/entry", page(entry, by, form, words));
    }

    @PostMapping("/du-thi/{id}/rut")
    ModelAndView withdraw(@PathVariable String id, Actor by, Form form, Words words) {
        EntryCard entry = mine.find(id, by);
        String reason = form.requiredAs("reason", 300, "entries.withdraw.reason");
        if (entry.status() == EntryStatus.DRAFT) {
            return Answer.goTo("/du-thi/" + id);
        }
        if (!form.isRefused()) {
            Optional<Instant> closed = withdrawing.withdraw(entry.id(), reason, by);
            if (closed.isEmpty()) {
                return Answer.goTo("/du-thi/" + id, "entries.withdrawn", entry.code());
            }
            form.refuse("reason", "entries.withdraw.tooLate", words.time(Window.lastMinute(closed.get())));
        }
        return Answer.refused("entries/entry", page(entry, by, form, words));
    }

    private EntryPage page(EntryCard entry, Actor by, Form form, Words words) {
        Instant until = withdrawing.until(entry).orElse(null);
        IssuedRules rules = contests.rules(entry.rules()).orElseThrow();
        FormQuestions asked = FormQuestions.of(rules.book(), entry.category());
        return new EntryPage(
                entry.id().toString(),
                entry.code(),
                entry.title(),
                entry.caption(),
                entry.authorName(),
                entry.unitName(),
                entry.place(),
                people.find(entry.enteredBy()).map(p -> p.name()).orElse(""),
                entry.submittedAt(),
                entry.status().name(),
                digest.kept(entry.id()).digest(),
                digest.fits(entry),
                asked.category().name().in(Lang.of(words.isVietnamese())),
                rules.number(),
                contests.phase(entry.phase()).orElseThrow().at("/the-le") + "&phien-ban=" + rules.version(),
                entry.status() == EntryStatus.SUBMITTED && withdrawing.isOpen(entry),
                until == null ? null : words.time(Window.lastMinute(until)),
                photos(entry, by),
                steps(entry, !rules.book().rules().tiers().isEmpty()),
                entry.status() == EntryStatus.SUBMITTED
                        ? room.missing(entry, rules.book()).stream()
                                .map(f -> f.in(Lang.of(words.isVietnamese())))
                                .toList()
                        : List.of(),
                form);
    }

    private List<EntryPage.Photo> photos(EntryCard entry, Actor by) {
        Map<MediaId, MediaFile> files = media.findAll(entry.photos());
        Map<MediaId, MediaAddress> addresses = media.addresses(files.keySet(), "owner:" + by.id());
        return entry.photos().stream()
                .map(id -> photo(Objects.requireNonNull(files.get(id)), Objects.requireNonNull(addresses.get(id))))
                .toList();
    }

    private static EntryPage.Photo photo(MediaFile file, MediaAddress address) {
        return new EntryPage.Photo(
                file.name(),
                SentFiles.size(file.bytes()),
                file.sha256(),
                file.isClip() ? null : address.path(320, "webp"),
                file.width(),
                file.height(),
                file.isClip() ? new EntryPage.Clip(file, address) : null);
    }

    /** Where the entry is on its way: received, selected by its district where districts select, in the contest. */
    private List<EntryPage.Step> steps(EntryCard entry, boolean selected) {
        Optional<Lineup> contest = lineups.find(entry.phase(), Round.CONTEST, null);
        boolean in = contest.map(l -> l.entries().contains(entry.id())).orElse(false);
        List<EntryPage.Step> steps = new ArrayList<>();
        steps.add(new EntryPage.Step("entries.step.received", "past"));
        if (selected) {
            steps.addAll(selection(entry, in));
        }
        steps.add(new EntryPage.Step("entries.step.result", in || !selected ? "now" : "ahead"));
        return steps;
    }

    private List<EntryPage.Step> selection(EntryCard entry, boolean in) {
        Optional<Lineup> district = lineups.find(entry.phase(), Round.DISTRICT, entry.upper());
        boolean chosen = district.map(l -> l.entries().contains(entry.id())).orElse(false);
        String province = in ? "past" : chosen ? "now" : "ahead";
        EntryPage.Step first = district.isEmpty()
                ? new EntryPage.Step("entries.step.district", "now")
                : new EntryPage.Step(chosen ? "entries.step.district" : "entries.step.notSelected", "past");
        return List.of(first, new EntryPage.Step("entries.step.province", province));
    }
}
