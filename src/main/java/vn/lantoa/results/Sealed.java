package vn.lantoa.results;

import java.util.List;

/** What came of sealing a result. */
sealed interface Sealed {
    record Done(Snapshot snapshot) implements Sealed {}

    /** There is one already, and it cannot be changed. */
    record Already() implements Sealed {}

    /** Not everything it rests on is frozen. */
    record NotReady(List<Missing> missing) implements Sealed {}
}
