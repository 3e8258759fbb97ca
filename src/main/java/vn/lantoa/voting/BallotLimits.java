package vn.lantoa.voting;

import vn.lantoa.rules.BallotRules;

/** How often one voter may vote, as the rules have it; {@link #NONE} where they set no limit. */
record BallotLimits(int perWork, int works, int perDay) {

    static final int NONE = Integer.MAX_VALUE;

    static BallotLimits of(BallotRules rules) {
        return new BallotLimits(
                rules.perEntry(),
                rules.perPerson() == null ? NONE : rules.perPerson(),
                rules.perDay() == null ? NONE : rules.perDay());
    }
}
