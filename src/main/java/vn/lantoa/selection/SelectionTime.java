package vn.lantoa.selection;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.rules.Activity;

/** Whether a council may work at this moment, and in what words it may not. The committing statement asks again. */
@Component
class SelectionTime {

    private final Contests contests;
    private final InstantSource clock;

    SelectionTime(Contests contests, InstantSource clock) {
        this.contests = contests;
        this.clock = clock;
    }

    /** Empty while the council's time runs. */
    Optional<ConclusionOutcome> refusal(Council council) {
        return contests.allows(council.phase(), Activity.SELECT, council.unit())
                ? Optional.empty()
                : Optional.of(closed(council));
    }

    /** Why it does not run. */
    ConclusionOutcome closed(Council council) {
        Optional<PhaseWindow> window = contests.window(council.phase(), Activity.SELECT, council.unit());
        if (window.isEmpty()) {
            return new ConclusionOutcome.NoWindow();
        }
        return window.get().to() != null && window.get().isOver(clock.instant())
                ? new ConclusionOutcome.Closed(window.get().to())
                : new ConclusionOutcome.NotOpenYet(window.get().from());
    }
}
