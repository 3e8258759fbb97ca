package vn.lantoa.units;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One act as it was recorded.
 *
 * @param about one Vietnamese sentence of the record
 * @param undoneWhy null while it is in force
 */
record Act(
        ActId id,
        ActKind kind,
        LocalDate day,
        String basis,
        String about,
        String byName,
        Instant at,
        @Nullable String undoneWhy,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {

    boolean isUndone() {
        return undoneWhy != null;
    }
}
