package vn.lantoa.publication;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Contest;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseAsked;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Category;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;

/** The phase a public page is about, and what its rules say of showing it. */
@Component
class ShownPhase {

    private final Contests contests;
    private final PhaseAsked phases;
    private final InstantSource clock;

    ShownPhase(Contests contests, PhaseAsked phases, InstantSource clock) {
        this.contests = contests;
        this.phases = phases;
        this.clock = clock;
    }

    Phase of(Form form) {
        return phases.of(form, Activity.PUBLISH);
    }

    /** The numbers of those there is anything to show of. */
    List<Integer> numbers() {
        return phases.numbers();
    }

    /** What is shown there: {@code photos}, {@code clips} or {@code both}, by the categories of its rules. */
    String medium(Phase phase) {
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

    FanpageRules side(PhaseId phase) {
        return FanpageRules.of(contests.rules(phase));
    }

    Contest contest() {
        return contests.shown().orElseThrow(NotFound::new);
    }

    Optional<PhaseWindow> publishing(PhaseId phase) {
        return contests.window(phase, Activity.PUBLISH, null);
    }

    /** The instant at which the Fanpage figures stand still: by the rules, else with the end of publishing. */
    @Nullable
    Instant end(PhaseId phase) {
        return side(phase)
                .freeze()
                .or(() -> publishing(phase)
                        .or(() -> contests.window(phase, Activity.VOTE, null))
                        .map(PhaseWindow::to))
                .orElse(null);
    }

    /** Whether they stand still by now. */
    boolean hasEnded(PhaseId phase) {
        Instant end = end(phase);
        return end != null && !clock.instant().isBefore(end);
    }
}
