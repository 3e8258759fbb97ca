package vn.lantoa.entries;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.entries.page.EnterPage;
import vn.lantoa.entries.page.MinePage;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Lang;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Words;

/** Dự thi: what can be entered now, and what I entered. */
@Controller
@Order(20)
class EnterPages implements DeskSource {

    private final Contests contests;
    private final Entries entries;
    private final Drafts drafts;
    private final Media media;
    private final InstantSource clock;

    EnterPages(Contests contests, Entries entries, Drafts drafts, Media media, InstantSource clock) {
        this.contests = contests;
        this.entries = entries;
        this.drafts = drafts;
        this.media = media;
        this.clock = clock;
    }

    @GetMapping("/du-thi")
    ModelAndView whatIsOpen(Actor by, Words words) {
        return Answer.page("entries/enter", enterPage(by, words));
    }

    @PostMapping("/du-thi")
    ModelAndView begin(@RequestParam String phase, Actor by, Words words) {
        Phase chosen = phases().stream()
                .filter(p -> p.id().toString().equals(phase))
                .findFirst()
                .orElseThrow(NotFound::new);
        Optional<IssuedRules> rules = contests.rules(chosen.id());
        // An author whose district was extended alone is let in here; the submission itself decides by their unit.
        if (rules.isEmpty() || !mayBegin(chosen.id())) {
            return Answer.refused("entries/enter", enterPage(by, words));
        }
        String category = rules.get().book().rules().categories().getFirst().code();
        return Answer.goTo("/du-thi/" + drafts.begin(chosen.id(), rules.get(), category, by));
    }

    @GetMapping("/du-thi/cua-toi")
    ModelAndView mine(Actor by, Words words) {
        List<EntryCard> all = entries.of(by.id());
        List<MediaId> first =
                all.stream().flatMap(e -> e.photos().stream().limit(1)).toList();
        Map<MediaId, MediaFile> files = media.findAll(first);
        Map<MediaId, MediaAddress> addresses = media.addresses(files.keySet(), "owner:" + by.id());
        List<MinePage.Card> cards =
                all.stream().map(e -> card(e, files, addresses, words)).toList();
        return Answer.page("entries/mine", new MinePage(cards));
    }

    private static MinePage.Card card(
            EntryCard entry, Map<MediaId, MediaFile> files, Map<MediaId, MediaAddress> addresses, Words words) {
        MediaId photo = entry.photos().isEmpty() ? null : entry.photos().getFirst();
        MediaFile file = photo == null ? null : files.get(photo);
        MediaAddress address = photo == null ? null : addresses.get(photo);
        boolean ready = file != null && file.status() == MediaFile.Status.READY && address != null;
        return new MinePage.Card(
                entry.id().toString(),
                entry.code(),
                entry.title(),
                entry.authorName(),
                entry.status().name(),
                ready && address != null ? address.path(320, "webp") : null,
                ready && file != null ? file.width() : 0,
                ready && file != null ? file.height() : 0,
                entry.submittedAt() == null ? "" : words.time(entry.submittedAt()));
    }

    private EnterPage enterPage(Actor by, Words words) {
        List<EntryCard> mine = entries.of(by.id());
        return new EnterPage(phases().stream().map(p -> line(p, mine, words)).toList());
    }

    private EnterPage.Line line(Phase phase, List<EntryCard> mine, Words words) {
        boolean vi = words.locale().getLanguage().equals("vi");
        Optional<IssuedRules> rules = contests.rules(phase.id());
        PhaseWindow window = contests.authorsWindow(phase.id(), null).orElse(null);
        Instant now = clock.instant();
        String state = rules.isEmpty() || window == null
                ? "PENDING"
                : mayBegin(phase.id()) ? "OPEN" : window.isOver(now) ? "OVER" : "AHEAD";
        String when = window == null
                ? ""
                : state.equals("AHEAD")
                        ? words.time(window.from())
                        : window.to() == null ? "" : words.time(window.to().minusSeconds(60));
        int open = (int) mine.stream()
                .filter(e -> e.phase().equals(phase.id()) && e.status() == EntryStatus.DRAFT)
                .count();
        return new EnterPage.Line(
                phase.id().toString(), phase.number(), phase.name(vi), state, when, effects(rules, vi), open);
    }

    private static List<String> effects(Optional<IssuedRules> rules, boolean vi) {
        return rules.map(r -> {
                    Category category = r.book().rules().categories().getFirst();
                    return r.book().entryForm(category).effects().stream()
                            .map(s -> s.in(vi ? Lang.VI : Lang.EN))
                            .toList();
                })
                .orElse(List.of());
    }

    private boolean mayBegin(PhaseId phase) {
        Instant now = clock.instant();
        return contests.windows(phase).stream()
                .filter(w -> w.activity() == Activity.ENTER && !w.scope().equals(PhaseWindow.CONTEST))
                .anyMatch(w -> w.contains(now));
    }

    private List<Phase> phases() {
        return contests.shown().map(c -> contests.phases(c.id())).orElse(List.of());
    }

    @Override
    public List<DeskCard> cards(Actor actor) {
        return List.of(
                new DeskCard("entries.enter", "entries.enter.task", "/du-thi"),
                new DeskCard("entries.mine", "entries.mine.task", "/du-thi/cua-toi"));
    }
}
