package vn.lantoa.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one act does to the versions: which it replaces and what it writes in their place. */
final class TreeChange {

    private final ActId act = new ActId(UUID.randomUUID());
    private final LocalDate day;
    private final List<UUID> replaced = new ArrayList<>();
    private final List<Version> written = new ArrayList<>();
    private final List<Succession> successions = new ArrayList<>();

    TreeChange(LocalDate day) {
        this.day = day;
    }

    /** One unit that came out of another. */
    record Succession(UnitId predecessor, UnitId successor) {}

    ActId act() {
        return act;
    }

    LocalDate day() {
        return day;
    }

    void begin(UnitId unit, Particulars particulars, @Nullable LocalDate until) {
        begin(unit, particulars, day, until);
    }

    void begin(UnitId unit, Particulars particulars, LocalDate from, @Nullable LocalDate until) {
        written.add(Version.begun(unit, particulars, from, until, act));
    }

    /** @param limit the day on which the new place ends; null while it stands */
    void become(Version was, Particulars now, @Nullable LocalDate limit) {
        replace(was);
        written.add(was.followedBy(now, day, limit, act));
    }

    void end(Version was) {
        end(was, day);
    }

    void end(Version was, LocalDate on) {
        replaced.add(was.id());
        if (was.from().isBefore(on)) {
            written.add(was.endedBy(act, on));
        }
    }

    private void replace(Version was) {
        end(was, day);
    }

    void succeeds(UnitId predecessor, UnitId successor) {
        successions.add(new Succession(predecessor, successor));
    }

    List<UUID> replaced() {
        return replaced;
    }

    List<Version> written() {
        return written;
    }

    List<Succession> successions() {
        return successions;
    }

    boolean isEmpty() {
        return replaced.isEmpty() && written.isEmpty();
    }
}
