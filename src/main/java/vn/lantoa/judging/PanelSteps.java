package vn.lantoa.judging;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.NextStep;
import vn.lantoa.contests.NextSteps;
import vn.lantoa.contests.Phase;

/** The panel a phase still lacks, once its rules say that a jury scores. */
@Component
@Order(30)
class PanelSteps implements NextSteps {

    private final Contests contests;
    private final PanelRows panels;

    PanelSteps(Contests contests, PanelRows panels) {
        this.contests = contests;
        this.panels = panels;
    }

    @Override
    public List<NextStep> missing(Phase phase) {
        boolean lacks = PhaseJuryRules.of(contests, phase.id()).isPresent()
                && panels.find(phase.id()).isEmpty();
        return lacks ? List.of(NextStep.of("judging.next.panel", phase.at("/ban-to-chuc/ban-giam-khao"))) : List.of();
    }
}
