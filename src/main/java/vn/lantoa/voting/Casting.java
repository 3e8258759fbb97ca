package vn.lantoa.voting;

import java.time.Instant;

/** What came of one ballot. */
sealed interface Casting {
    record Accepted() implements Casting {}

    /** The same voter voted for the same work before; nothing changes. */
    record AlreadyCast() implements Casting {}

    /** So many works the voter has chosen already. */
    record LimitReached(int limit) implements Casting {}

    /** So many ballots the voter has cast today; tomorrow there are new ones. */
    record DayLimitReached(int limit) implements Casting {}

    record NotOpenYet(Instant from) implements Casting {}

    record Closed() implements Casting {}

    /** The work is not in the contest, or not any more. */
    record NotInContest() implements Casting {}
}
