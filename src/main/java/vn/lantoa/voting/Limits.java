package vn.lantoa.voting;

import vn.lantoa.rules.BallotRules;

/** How often one voter may vote, as the rules have it; {@link #NONE} where they set no limit. */
record Limits(int perWork, int works, int perDay) {

    static final int NONE = Integer.MAX_VALUE;

    static Limits of(BallotRules rules) {
        return new Limits(
                rules.perEntry(),
                rules.perPerson() == null ? NONE : rules.perPerson(),
                rules.perDay() == null ? NONE : rules.perDay());
    }
}
