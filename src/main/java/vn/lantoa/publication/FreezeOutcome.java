package vn.lantoa.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.entries.EntryId;

/** What came of freezing the figures. */
sealed interface FreezeOutcome {
    record Frozen(FrozenEngagement figures) implements FreezeOutcome {}

    record AlreadyFrozen() implements FreezeOutcome {}

    /** The public may still like and share; {@code until} is null when no end is set. */
    record StillOpen(@Nullable Instant until) implements FreezeOutcome {}

    /** These have a post and no confirmed figures. */
    record Unconfirmed(List<EntryId> entries) implements FreezeOutcome {}
}
