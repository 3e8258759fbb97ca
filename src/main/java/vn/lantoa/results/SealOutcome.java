package vn.lantoa.results;

import java.util.List;

/** What came of sealing a result. */
sealed interface SealOutcome {
    record Done(Snapshot snapshot) implements SealOutcome {}

    /** There is one already, and it cannot be changed. */
    record Already() implements SealOutcome {}

    /** Not everything it rests on is frozen. */
    record NotReady(List<Missing> missing) implements SealOutcome {}
}
