package vn.lantoa.selection;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.lantoa.entries.EntryId;

/**
 * What a council holds of one entry so far, as one member sees it.
 *
 * @param mean of all marks; null while there is none
 */
record Verdict(
        EntryId entry,
        @Nullable BigDecimal mean,
        int marks,
        @Nullable Integer mine,
        String myNote,
        boolean chosen) {
    static Verdict none(EntryId entry) {
        return new Verdict(entry, null, 0, null, "", false);
    }

    BigDecimal meanOrNothing() {
        return mean == null ? BigDecimal.valueOf(-1) : mean;
    }
}
