package vn.lantoa.selection;

import java.time.Instant;
import vn.lantoa.entries.Lineup;

/** What came of sealing the contest's line-up. */
public sealed interface HandOverOutcome {
    record Sealed(Lineup lineup) implements HandOverOutcome {}

    /** Some councils have not concluded and may still send until then. */
    record StillForwarding(int councils, Instant until) implements HandOverOutcome {}

    /** The rules have no selection, and authors may still enter until then. */
    record StillEntering(Instant until) implements HandOverOutcome {}

    record NothingForwarded() implements HandOverOutcome {}

    record AlreadySealed() implements HandOverOutcome {}
}
