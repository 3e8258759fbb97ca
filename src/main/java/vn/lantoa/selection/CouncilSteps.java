package vn.lantoa.selection;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.NextStep;
import vn.lantoa.contests.NextSteps;
import vn.lantoa.contests.Phase;
import vn.lantoa.shared.Window;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;

/** The councils a phase still lacks, once its rules say that councils select. */
@Component
@Order(20)
class CouncilSteps implements NextSteps {

    private final Councils councils;
    private final Units units;
    private final InstantSource clock;

    CouncilSteps(Councils councils, Units units, InstantSource clock) {
        this.councils = councils;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<NextStep> missing(Phase phase) {
        if (councils.tierRule(phase.id()).isEmpty()) {
            return List.of();
        }
        long without = without(phase);
        return without == 0
                ? List.of()
                : List.of(NextStep.of("selection.next.councils", phase.at("/ban-to-chuc/hoi-dong"), without));
    }

    private long without(Phase phase) {
        Set<UnitId> seated = councils.of(phase.id()).stream().map(Council::unit).collect(Collectors.toSet());
        if (councils.isCentral(phase.id())) {
            return seated.isEmpty() ? 1 : 0;
        }
        LocalDate today = clock.instant().atZone(Window.ZONE).toLocalDate();
        return units.ofTier(Units.UPPER_COMMITTEE, today).stream()
                .map(Unit::id)
                .filter(unit -> !seated.contains(unit))
                .count();
    }
}
