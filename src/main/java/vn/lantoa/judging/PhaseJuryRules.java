package vn.lantoa.judging;

import java.util.Optional;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.rules.JuryRules;

/** How the rules of a phase let a jury score. */
final class PhaseJuryRules {
    private PhaseJuryRules() {}

    /** Empty while the rules are pending, and where the public decides alone. */
    static Optional<JuryRules> of(Contests contests, PhaseId phase) {
        return contests.rules(phase)
                .map(rules -> rules.book().rules().scoring())
                .flatMap(scoring -> Optional.ofNullable(scoring.jury()));
    }
}
