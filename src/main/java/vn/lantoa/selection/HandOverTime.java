package vn.lantoa.selection;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.rules.Activity;

/** Whether councils may still send or authors still enter, so that the contest's line-up cannot be sealed yet. */
@Component
class HandOverTime {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final CouncilRows rows;
    private final ConclusionRows conclusions;
    private final Contests contests;
    private final InstantSource clock;

    HandOverTime(CouncilRows rows, ConclusionRows conclusions, Contests contests, InstantSource clock) {
        this.rows = rows;
        this.conclusions = conclusions;
        this.contests = contests;
        this.clock = clock;
    }

    Optional<HandOverOutcome> stillEntering(PhaseId phase) {
        Instant now = clock.instant();
        return contests.windows(phase).stream()
                .filter(window -> window.activity() == Activity.ENTER && !window.isOver(now))
                .map(HandOverTime::end)
                .max(Comparator.naturalOrder())
                .map(HandOverOutcome.StillEntering::new);
    }

    Optional<HandOverOutcome> stillForwarding(PhaseId phase) {
        List<Council> waiting = waiting(phase);
        return latestEnd(phase, waiting).map(until -> new HandOverOutcome.StillForwarding(waiting.size(), until));
    }

    private List<Council> waiting(PhaseId phase) {
        List<Council> all = rows.of(phase);
        List<CouncilId> done =
                conclusions.concluded(all.stream().map(Council::id).toList());
        return all.stream().filter(council -> !done.contains(council.id())).toList();
    }

    /** When the last of the waiting can no longer send; empty when that is past. */
    private Optional<Instant> latestEnd(PhaseId phase, List<Council> waiting) {
        Instant now = clock.instant();
        return waiting.stream()
                .flatMap(council -> java.util.stream.Stream.of(
                                contests.window(phase, Activity.SELECT, council.unit()),
                                contests.window(phase, Activity.FORWARD, council.unit()))
                        .flatMap(Optional::stream))
                .filter(window -> !window.isOver(now))
                .map(HandOverTime::end)
                .max(Comparator.naturalOrder());
    }

    private static Instant end(PhaseWindow window) {
        return window.to() == null ? NEVER : window.to();
    }
}
