package vn.lantoa.voting;

import java.time.Instant;

/** What came of one ballot. */
sealed interface BallotOutcome {
    record Accepted() implements BallotOutcome {}

    /** The same voter voted for the same work before; nothing changes. */
    record AlreadyCast() implements BallotOutcome {}

    /** So many works the voter has chosen already. */
    record LimitReached(int limit) implements BallotOutcome {}

    /** So many ballots the voter has cast today; tomorrow there are new ones. */
    record DayLimitReached(int limit) implements BallotOutcome {}

    record NotOpenYet(Instant from) implements BallotOutcome {}

    record Closed() implements BallotOutcome {}

    /** The work is not in the contest, or not any more. */
    record NotInContest() implements BallotOutcome {}
}
