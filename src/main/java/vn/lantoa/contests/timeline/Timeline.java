package vn.lantoa.contests.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.shared.Window;
import vn.lantoa.units.Unit;
import vn.lantoa.units.Units;

/**
 * Works out what is open when: for each version of the rules its windows, with the events dated and the deadlines
 * extended since. What was worked out before is replaced; the rules and the acts it comes from stay.
 */
@Component
public class Timeline {

    private final TimelineRows rows;
    private final WindowRows windows;
    private final IssuedRulesCache issuedRules;
    private final Units units;

    Timeline(TimelineRows rows, WindowRows windows, IssuedRulesCache issuedRules, Units units) {
        this.rows = rows;
        this.windows = windows;
        this.issuedRules = issuedRules;
        this.units = units;
    }

    /** After any act that changes what is open when; in its transaction. */
    public void workOut(PhaseId phase) {
        List<IssuedRules> versions = issuedRules.all(phase);
        windows.clear(phase);
        for (int i = 0; i < versions.size(); i++) {
            IssuedRules rules = versions.get(i);
            Instant from = i == 0 ? null : rules.inForceFrom();
            Instant to = i + 1 == versions.size() ? null : versions.get(i + 1).inForceFrom();
            if (from == null || to == null || from.isBefore(to)) {
                for (PhaseWindow window :
                        plan(phase, rules.book(), rules.issuedAt()).windows()) {
                    windows.open(phase, window, from, to);
                }
            }
        }
    }

    /** The windows these rules would come to. */
    public WindowPlan plan(PhaseId phase, RuleBook book, Instant issued) {
        return plan(phase, book, issued, EventDates.of(rows.settled(phase)));
    }

    WindowPlan plan(PhaseId phase, RuleBook book, Instant issued, EventDates dates) {
        return WindowPlan.of(book, dates, issued, scopes(issued)).extended(rows.extensions(phase));
    }

    private UnaryOperator<String> scopes(Instant at) {
        return unit -> scopeOf(unit, at).orElse(unit);
    }

    /** Whether there is no organisation tree to count units by. */
    public boolean hasNoUnits() {
        return units.isEmpty();
    }

    /** The scope of a unit that rules name, by its id or by its name of that day. */
    public Optional<String> scopeOf(String unit, Instant at) {
        return units.ofTier(Units.UPPER_COMMITTEE, at.atZone(Window.ZONE).toLocalDate()).stream()
                .filter(each -> each.name().equals(unit) || each.id().toString().equals(unit))
                .map(Unit::id)
                .map(Object::toString)
                .findFirst();
    }
}
