package vn.lantoa.site;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.publication.Gallery;
import vn.lantoa.results.Results;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Category;
import vn.lantoa.shared.Window;
import vn.lantoa.site.page.HomePage.Act;
import vn.lantoa.site.page.HomePage.Call;
import vn.lantoa.site.page.HomePage.Mark;
import vn.lantoa.site.page.HomePage.PhaseLine;
import vn.lantoa.site.page.HomePage.Step;

/** Where each phase is in time, and what there is to do in it. */
@Component
class PhaseOverview {

    private static final List<Activity> SHOWN = List.of(
            Activity.LAUNCH,
            Activity.ENTER,
            Activity.FORWARD,
            Activity.PUBLISH,
            Activity.VOTE,
            Activity.SCORE,
            Activity.AWARD);

    private final Contests contests;
    private final Gallery gallery;
    private final Results results;
    private final InstantSource clock;

    PhaseOverview(Contests contests, Gallery gallery, Results results, InstantSource clock) {
        this.contests = contests;
        this.gallery = gallery;
        this.results = results;
        this.clock = clock;
    }

    PhaseLine of(Phase phase, boolean vi) {
        List<PhaseWindow> windows = contests.windows(phase.id()).stream()
                .filter(window -> !PhaseWindow.isOfUnit(window.scope()))
                .toList();
        boolean announced = results.announced(phase.id()).isPresent();
        return new PhaseLine(
                phase.number(),
                phase.name(vi),
                phase.span(vi),
                phase.awarding(vi),
                medium(phase),
                contests.rules(phase.id()).isEmpty(),
                announced,
                steps(windows),
                calls(phase, windows, announced),
                (int) contests.extensions(phase.id()).stream()
                        .filter(extension -> !PhaseWindow.isOfUnit(extension.scope()))
                        .count());
    }

    private String medium(Phase phase) {
        List<Category> categories = contests.rules(phase.id())
                .map(issued -> issued.book().rules().categories())
                .orElse(List.of());
        long clips = categories.stream().filter(one -> one.form().isClip()).count();
        if (clips == 0) {
            return "photos";
        } else {
            return clips == categories.size() ? "clips" : "both";
        }
    }

    /** One step an activity; showing and voting are one where they run together. */
    private List<Step> steps(List<PhaseWindow> windows) {
        Optional<PhaseWindow> publish = first(windows, Activity.PUBLISH);
        Optional<PhaseWindow> vote = first(windows, Activity.VOTE);
        boolean together = publish.isPresent() && vote.isPresent() && sameTime(publish.get(), vote.get());
        List<Step> steps = new ArrayList<>();
        for (Activity activity : SHOWN) {
            if (!(together && activity == Activity.VOTE)) {
                String name = together && activity == Activity.PUBLISH ? "PUBLISH_AND_VOTE" : activity.name();
                first(windows, activity).ifPresent(window -> steps.add(step(name, window)));
            }
        }
        return steps;
    }

    private static boolean sameTime(PhaseWindow one, PhaseWindow other) {
        return one.from().equals(other.from()) && Objects.equals(one.to(), other.to());
    }

    private Step step(String name, PhaseWindow window) {
        Instant now = clock.instant();
        Mark mark = window.isOver(now) ? Mark.PAST : window.contains(now) ? Mark.NOW : Mark.AHEAD;
        return new Step(name, window.from(), lastMinute(window.to()), mark);
    }

    /** "Trước ngày 30/3" is shown as the last minute it allows. */
    private static @Nullable Instant lastMinute(@Nullable Instant to) {
        return to == null ? null : Window.lastMinute(to);
    }

    private static Optional<PhaseWindow> first(List<PhaseWindow> windows, Activity activity) {
        return windows.stream().filter(window -> window.activity() == activity).findFirst();
    }

    /** What is open, the most pressing first; works stay to be looked at after the vote. */
    private List<Call> calls(Phase phase, List<PhaseWindow> windows, boolean announced) {
        List<Call> calls = new ArrayList<>();
        if (isOpen(windows, Activity.ENTER)) {
            calls.add(new Call(Act.ENTER, phase.number()));
        }
        if (isOpen(windows, Activity.VOTE)) {
            calls.add(new Call(Act.VOTE, phase.number()));
        } else if (!gallery.published(phase.id()).isEmpty()) {
            calls.add(new Call(Act.LOOK, phase.number()));
        }
        if (announced) {
            calls.addFirst(new Call(Act.RESULT, phase.number()));
        }
        return calls;
    }

    private boolean isOpen(List<PhaseWindow> windows, Activity activity) {
        Instant now = clock.instant();
        return windows.stream().anyMatch(window -> window.activity() == activity && window.contains(now));
    }
}
