package vn.lantoa.results;

import java.util.List;

/** What came of computing a sealed result again from its stored inputs. */
sealed interface Recount {
    /** Every place, number and prize is the same, and the fingerprint fits. */
    record Matches() implements Recount {}

    /** What differs, by entry code or the code of the list of prizes; "sha-256" for the fingerprint. */
    record Differs(List<String> where) implements Recount {}
}
