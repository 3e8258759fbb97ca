package vn.lantoa.voting;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.entries.EntryId;

/** The count of the ballots (kết quả kiểm phiếu), or that it is too early for one. */
public sealed interface Tally {
    /** @param ballots how many each work got; a work without any is not in the map */
    record Counted(Map<EntryId, Integer> ballots) implements Tally {}

    /** Nobody learns a total while people may still vote; {@code until} is null when no end is set. */
    record StillOpen(@Nullable Instant until) implements Tally {}
}
