package vn.lantoa.entries;

import java.util.HashMap;
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
import vn.lantoa.contests.RulesId;
import vn.lantoa.entries.page.EnterPage;
import vn.lantoa.entries.page.MinePage;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;
import vn.lantoa.web.ListPage;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** Dự thi: what can be entered now, and what I entered. */
@Controller
@Order(20)
class EnterPages implements DeskSource {

    private final Contests contests;
    private final Entries entries;
    private final MyEntriesList list;
    private final Drafts drafts;
    private final Media media;
    private final EntryWindow hours;

    EnterPages(Contests contests, Entries entries, MyEntriesList list, Drafts drafts, Media media, EntryWindow hours) {
        this.contests = contests;
        this.entries = entries;
        this.list = list;
        this.drafts = drafts;
        this.media = media;
        this.hours = hours;
    }

    @GetMapping("/du-thi")
    ModelAndView whatIsOpen(Actor by, Words words) {
        return Answer.page("entries/enter", enterPage(by, words));
    }

    /** @param category may be left out where the rules have one alone */
    @PostMapping("/du-thi")
    ModelAndView begin(
            @RequestParam String phase, @RequestParam(defaultValue = "") String category, Actor by, Words words) {
        Phase chosen = phases().stream()
                .filter(p -> p.id().toString().equals(phase))
                .findFirst()
                .orElseThrow(NotFound::new);
        Optional<IssuedRules> rules = contests.rules(chosen.id());
        // An author whose district was extended alone is let in here; the submission itself decides by their unit.
        if (rules.isEmpty() || !hours.state(chosen.id()).isOpen()) {
            return Answer.refused("entries/enter", enterPage(by, words));
        }
        List<Category> all = rules.get().book().rules().categories();
        Category begun = all.stream()
                .filter(c -> c.code().equals(category) || category.isEmpty() && all.size() == 1)
                .findFirst()
                .orElseThrow(NotFound::new);
        return Answer.goTo("/du-thi/" + drafts.begin(chosen.id(), rules.get(), begun.code(), by));
    }

    @GetMapping("/du-thi/cua-toi")
    ModelAndView mine(Actor by, Form form, Words words) {
        ListPage<EntryCard> page = list.page(by, form);
        List<EntryCard> all = page.rows();
        List<MediaId> first =
                all.stream().flatMap(e -> e.photos().stream().limit(1)).toList();
        Map<MediaId, MediaFile> files = media.findAll(first);
        Map<MediaId, MediaAddress> addresses = media.addresses(files.keySet(), "owner:" + by.id());
        Map<RulesId, RuleBook> books = new HashMap<>();
        List<MinePage.Card> cards = all.stream()
                .map(e -> card(e, category(e, books, words), files, addresses, words))
                .toList();
        return Answer.page("entries/mine", new MinePage(cards, page.view()));
    }

    private String category(EntryCard entry, Map<RulesId, RuleBook> books, Words words) {
        RuleBook book = books.computeIfAbsent(
                entry.rules(), id -> contests.rules(id).orElseThrow().book());
        return Submitting.category(entry, book).name().in(Lang.of(words.isVietnamese()));
    }

    private static MinePage.Card card(
            EntryCard entry,
            String category,
            Map<MediaId, MediaFile> files,
            Map<MediaId, MediaAddress> addresses,
            Words words) {
        MediaId photo = entry.photos().isEmpty() ? null : entry.photos().getFirst();
        MediaFile file = photo == null ? null : files.get(photo);
        MediaAddress address = photo == null ? null : addresses.get(photo);
        boolean ready = file != null && file.status() == MediaFile.Status.READY && address != null;
        return new MinePage.Card(
                entry.id().toString(),
                entry.code(),
                entry.title(),
                entry.authorName(),
                category,
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
        Lang lang = Lang.of(words.isVietnamese());
        Optional<IssuedRules> rules = contests.rules(phase.id());
        EntryWindow.State state = rules.isEmpty() ? EntryWindow.State.PENDING : hours.state(phase.id());
        int open = (int) mine.stream()
                .filter(e -> e.phase().equals(phase.id()) && e.status() == EntryStatus.DRAFT)
                .count();
        return new EnterPage.Line(
                phase.id().toString(),
                phase.number(),
                phase.name(lang == Lang.VI),
                state.name(),
                state == EntryWindow.State.PENDING ? "" : hours.when(phase.id(), words),
                state == EntryWindow.State.EXTENDED ? hours.extended(phase.id(), words) : List.of(),
                rules.map(r -> categories(r.book(), lang)).orElse(List.of()),
                open);
    }

    private static List<EnterPage.Kind> categories(RuleBook book, Lang lang) {
        return book.rules().categories().stream()
                .map(c -> new EnterPage.Kind(
                        c.code(),
                        c.name().in(lang),
                        FormQuestions.of(book, c.code()).effects(lang)))
                .toList();
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
