package vn.lantoa.drafting.form;

import vn.lantoa.rules.Blend;
import vn.lantoa.rules.RuleSet;

/** What a template can only suggest: the committee decides it before the rules are issued. */
public enum OpenDecision {
    DATES,
    FILES,
    CAPS,
    QUOTA,
    CRITERIA,
    SHARES,
    TIE_BREAK,
    BALLOTS,
    PRIZES,
    LICENCE,
    COMPLAINTS;

    /** Whether these rules ask it at all. */
    public boolean isAskedBy(RuleSet rules) {
        return switch (this) {
            case DATES, FILES, CAPS, TIE_BREAK, PRIZES, LICENCE, COMPLAINTS -> true;
            case QUOTA -> !rules.tiers().isEmpty();
            case CRITERIA -> rules.scoring().jury() != null;
            case SHARES -> !(rules.scoring().blend() instanceof Blend.JuryOnly);
            case BALLOTS -> rules.ballots() != null;
        };
    }
}
