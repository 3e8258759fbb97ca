package vn.lantoa.site;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.Contest;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.publication.Gallery;
import vn.lantoa.rules.Activity;
import vn.lantoa.site.page.HomePage;
import vn.lantoa.site.page.HomePage.Mark;
import vn.lantoa.site.page.HomePage.PhaseLine;
import vn.lantoa.site.page.HomePage.Step;
import vn.lantoa.web.Answer;
import vn.lantoa.web.PublicPaths;
import vn.lantoa.web.page.Words;

/** The first page: what this is, where the contest is in time, the one thing to do now, whom to ask. */
@Controller
class Home {

    private static final List<Activity> SHOWN =
            List.of(Activity.LAUNCH, Activity.ENTER, Activity.FORWARD, Activity.PUBLISH, Activity.SCORE);

    private static final int STRIP = 6;

    private final Contests contests;
    private final Gallery gallery;
    private final Entries entries;
    private final Media media;
    private final InstantSource clock;

    Home(Contests contests, Gallery gallery, Entries entries, Media media, InstantSource clock) {
        this.contests = contests;
        this.gallery = gallery;
        this.entries = entries;
        this.media = media;
        this.clock = clock;
    }

    @Bean
    static PublicPaths homePaths() {
        return PublicPaths.of("/");
    }

    @GetMapping("/")
    ModelAndView home(Words words) {
        Optional<Contest> shown = contests.shown();
        if (shown.isEmpty()) {
            return Answer.page("site/home-empty", new HomePage("", "", List.of(), List.of(), HomePage.Call.NONE));
        }
        Contest contest = shown.get();
        Instant now = clock.instant();
        boolean vi = words.locale().getLanguage().equals("vi");
        List<Phase> phases = contests.phases(contest.id());
        List<PhaseLine> lines = phases.stream().map(p -> line(p, now, vi)).toList();
        return Answer.page(
                "site/home",
                new HomePage(contest.name(vi), contest.organiser(), strip(phases), lines, call(phases, now)));
    }

    /** A few of the works that hang in the gallery, in its own drawn order. */
    private List<HomePage.Picture> strip(List<Phase> phases) {
        List<EntryId> shown = phases.stream()
                .flatMap(p -> gallery.published(p.id()).stream())
                .limit(STRIP)
                .toList();
        Map<EntryId, EntryCard> cards = entries.all(shown);
        List<MediaId> photos =
                cards.values().stream().map(c -> c.photos().getFirst()).toList();
        Map<MediaId, MediaFile> files = media.findAll(photos);
        Map<MediaId, MediaAddress> addresses = media.addresses(photos, "public");
        return shown.stream()
                .map(cards::get)
                .filter(Objects::nonNull)
                .map(card -> picture(card, files, addresses))
                .toList();
    }

    private static HomePage.Picture picture(
            EntryCard card, Map<MediaId, MediaFile> files, Map<MediaId, MediaAddress> addresses) {
        MediaFile file = Objects.requireNonNull(files.get(card.photos().getFirst()));
        MediaAddress address = Objects.requireNonNull(addresses.get(file.id()));
        return new HomePage.Picture(
                card.code(),
                card.title(),
                address.path(320, "webp"),
                address.path(320, "jpg"),
                file.width(),
                file.height());
    }

    private PhaseLine line(Phase phase, Instant now, boolean vi) {
        boolean pending = contests.rules(phase.id()).isEmpty();
        List<PhaseWindow> windows = contests.windows(phase.id());
        List<Step> steps = SHOWN.stream()
                .flatMap(a ->
                        windows.stream()
                                .filter(w -> w.activity() == a && w.scope().length() < 36)
                                .findFirst()
                                .stream())
                .map(w -> step(w, now))
                .toList();
        return new PhaseLine(
                phase.number(),
                phase.name(vi),
                phase.span(vi),
                phase.awarding(vi),
                pending,
                steps,
                contests.extensions(phase.id()).stream()
                        .filter(e -> e.scope().length() < 36)
                        .toList()
                        .size());
    }

    private static Step step(PhaseWindow window, Instant now) {
        Mark mark = window.isOver(now) ? Mark.PAST : window.contains(now) ? Mark.NOW : Mark.AHEAD;
        return new Step(window.activity().name(), window.from(), lastMinute(window.to()), mark);
    }

    /** "Trước ngày 30/3" is shown as the last minute it allows. */
    private static @Nullable Instant lastMinute(@Nullable Instant to) {
        return to == null ? null : to.minusSeconds(60);
    }

    private HomePage.Call call(List<Phase> phases, Instant now) {
        for (Phase phase : phases) {
            List<PhaseWindow> windows = contests.windows(phase.id());
            if (open(windows, Activity.ENTER, now)) {
                return HomePage.Call.ENTER;
            }
            if (open(windows, Activity.VOTE, now)) {
                return HomePage.Call.VOTE;
            }
        }
        boolean published = phases.stream()
                .flatMap(p -> contests.windows(p.id()).stream())
                .anyMatch(w -> w.activity() == Activity.PUBLISH && w.isOver(now));
        return published ? HomePage.Call.RESULT : HomePage.Call.RULES;
    }

    private static boolean open(List<PhaseWindow> windows, Activity activity, Instant now) {
        return windows.stream().anyMatch(w -> w.activity() == activity && w.contains(now));
    }
}
