package vn.lantoa.selection;

import java.time.Instant;
import vn.lantoa.entries.Lineup;

/** What came of sealing the contest's line-up. */
public sealed interface HandingOver {
    record Sealed(Lineup lineup) implements HandingOver {}

    /** Some councils have not concluded and may still send until then. */
    record StillForwarding(int councils, Instant until) implements HandingOver {}

    /** The rules have no selection, and authors may still enter until then. */
    record StillEntering(Instant until) implements HandingOver {}

    record NothingForwarded() implements HandingOver {}

    record AlreadySealed() implements HandingOver {}
}
