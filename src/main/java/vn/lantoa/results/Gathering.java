package vn.lantoa.results;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.Lineups;
import vn.lantoa.entries.Round;
import vn.lantoa.rules.Activity;

/** Collects what a result rests on, once it is frozen. */
@Component
class Gathering {

    private final Contests contests;
    private final Lineups lineups;
    private final InstantSource clock;

    Gathering(Contests contests, Lineups lineups, InstantSource clock) {
        this.contests = contests;
        this.lineups = lineups;
        this.clock = clock;
    }

    List<Missing> missing(PhaseId phase) {
        List<Missing> missing = new ArrayList<>();
        if (lineups.find(phase, Round.CONTEST, null).isEmpty()) {
            missing.add(Missing.LINEUP);
        }
        missing.add(Missing.JURY);
        missing.add(Missing.FANPAGE);
        if (contests.window(phase, Activity.VOTE, null).stream().anyMatch(w -> !w.isOver(clock.instant()))) {
            missing.add(Missing.POLL);
        }
        return List.copyOf(missing);
    }

    FrozenInputs inputs(PhaseId phase) {
        throw new IllegalStateException("Asked before everything is frozen: " + missing(phase));
    }
}
