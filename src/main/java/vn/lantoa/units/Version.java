package vn.lantoa.units;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is from one day up to another.
 *
 * @param until the first day on which it no longer is so; null while no end is known
 * @param began the act that made it so; null when the tree was set up like that
 */
record Version(
        UUID id,
        UnitId unit,
        Particulars particulars,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable ActId began,
        @Nullable ActId ended) {

    static Version begun(UnitId unit, Particulars particulars, LocalDate from, @Nullable LocalDate until, ActId act) {
        return new Version(UUID.randomUUID(), unit, particulars, from, until, act, null);
    }

    Version endedBy(ActId act, LocalDate day) {
        return new Version(UUID.randomUUID(), unit, particulars, from, day, began, act);
    }

    /** What follows from a day on, as long as this one would have lasted and no longer than {@code limit}. */
    Version followedBy(Particulars next, LocalDate day, @Nullable LocalDate limit, ActId act) {
        boolean shorter = limit != null && (until == null || limit.isBefore(until));
        return new Version(UUID.randomUUID(), unit, next, day, shorter ? limit : until, act, shorter ? null : ended);
    }

    String name() {
        return particulars.name();
    }

    @Nullable
    UnitId parent() {
        return particulars.parent();
    }
}
