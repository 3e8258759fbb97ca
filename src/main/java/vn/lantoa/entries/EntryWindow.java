package vn.lantoa.entries;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Window;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;
import vn.lantoa.web.page.Words;

/** Whether a draft may be begun in a phase. Whether it may be submitted is decided then, by the author's unit. */
@Component
class EntryWindow {

    private final Contests contests;
    private final Units units;
    private final InstantSource clock;

    EntryWindow(Contests contests, Units units, InstantSource clock) {
        this.contests = contests;
        this.units = units;
        this.clock = clock;
    }

    /** How it stands with the entries of a phase. */
    enum State {
        /** Nobody has said when. */
        PENDING,
        AHEAD,
        OPEN,
        /** Over, but for the authors of units that were given more time. */
        EXTENDED,
        OVER;

        boolean isOpen() {
            return this == OPEN || this == EXTENDED;
        }
    }

    State state(PhaseId phase) {
        Optional<PhaseWindow> general = contests.authorsWindow(phase, null);
        if (general.isEmpty()) {
            return State.PENDING;
        }
        Instant now = clock.instant();
        if (general.get().contains(now)) {
            return State.OPEN;
        }
        if (longer(phase).findAny().isPresent()) {
            return State.EXTENDED;
        }
        return general.get().isOver(now) ? State.OVER : State.AHEAD;
    }

    /** When it opens, while that is ahead; else the last minute; empty when it does not close. */
    String when(PhaseId phase, Words words) {
        PhaseWindow general = contests.authorsWindow(phase, null).orElseThrow();
        if (clock.instant().isBefore(general.from())) {
            return words.time(general.from());
        }
        return general.to() == null ? "" : words.time(Window.lastMinute(general.to()));
    }

    /** Whose authors still have time, and until when, one sentence each. */
    List<String> extended(PhaseId phase, Words words) {
        List<PhaseWindow> longer = longer(phase).toList();
        Map<UnitId, String> named = units.names(
                longer.stream().map(w -> UnitId.of(w.scope())).toList(),
                clock.instant().atZone(Window.ZONE).toLocalDate());
        return longer.stream()
                .map(w -> {
                    String name = named.getOrDefault(UnitId.of(w.scope()), "");
                    return w.to() == null
                            ? name
                            : words.t("entries.enter.extended.unit", name, words.time(Window.lastMinute(w.to())));
                })
                .toList();
    }

    private Stream<PhaseWindow> longer(PhaseId phase) {
        Instant now = clock.instant();
        return contests.windows(phase).stream()
                .filter(w -> w.activity() == Activity.ENTER && isUnit(w.scope()) && w.contains(now));
    }

    private static boolean isUnit(String scope) {
        return !scope.equals(PhaseWindow.CONTEST) && !scope.equals(PhaseWindow.TIER);
    }
}
