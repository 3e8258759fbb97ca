package vn.lantoa.drafting.form;

import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.BallotRules;
import vn.lantoa.rules.RuleTemplate;

/** Voting on the contest's own site, if there is any. */
record BallotFields(@Nullable BallotRules ballots) {

    void ask(FormBuilder parts) {
        var asked = parts.part("ballots").decides(OpenDecision.BALLOTS).tick("ballots", ballots != null);
        if (ballots != null) {
            asked.figure("ballots.perPerson", ballots.perPerson());
        }
        asked.end();
        if (ballots != null) {
            parts.rare("ballotsMore")
                    .figure("ballots.perEntry", ballots.perEntry())
                    .figure("ballots.perDay", ballots.perDay())
                    .tick("ballots.hidden", ballots.totalsHidden())
                    .ticks("ballots.proofs", ballots.proofs(), BallotRules.Proof.values())
                    .end();
        }
    }

    @Nullable
    BallotRules read(FormReader typed) {
        if (!typed.ticked("ballots")) {
            return null;
        }
        if (ballots == null) {
            return RuleTemplate.suggested().ballots();
        }
        return new BallotRules(
                typed.number("ballots.perEntry", 1, 1000),
                typed.optionalNumber("ballots.perPerson", 1),
                typed.optionalNumber("ballots.perDay", 1),
                typed.ticked("ballots.hidden"),
                typed.ticks("ballots.proofs", ballots.proofs(), BallotRules.Proof.values()));
    }
}
