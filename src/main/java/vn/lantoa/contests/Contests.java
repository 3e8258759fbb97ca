package vn.lantoa.contests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.timeline.Deadlines;
import vn.lantoa.contests.timeline.EventSettling;
import vn.lantoa.contests.timeline.IssuedRulesCache;
import vn.lantoa.contests.timeline.TimelineRows;
import vn.lantoa.contests.timeline.WindowRows;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.units.UnitId;

/** The contest, its phases, and what is open when. */
@Component
public class Contests {

    private final ContestRows rows;
    private final IssuedRulesCache issuedRules;
    private final TimelineRows timeline;
    private final WindowRows windows;
    private final Deadlines deadlines;
    private final EventSettling settling;

    Contests(
            ContestRows rows,
            IssuedRulesCache issuedRules,
            TimelineRows timeline,
            WindowRows windows,
            Deadlines deadlines,
            EventSettling settling) {
        this.rows = rows;
        this.issuedRules = issuedRules;
        this.timeline = timeline;
        this.windows = windows;
        this.deadlines = deadlines;
        this.settling = settling;
    }

    /** The contest the site shows: the newest. Empty on an installation where none was set up. */
    public Optional<Contest> shown() {
        return rows.newest();
    }

    public List<Phase> phases(ContestId contest) {
        return rows.phases(contest);
    }

    public Optional<Phase> phase(PhaseId id) {
        return rows.phase(id);
    }

    /** The phases whose rules are issued, in their order: those there is anything to do in. */
    public List<Phase> ruled(ContestId contest) {
        return rows.ruled(contest);
    }

    /** The rules in force, by the one clock; empty while they are pending. */
    public Optional<IssuedRules> rules(PhaseId phase) {
        return issuedRules.inForce(phase);
    }

    /** Every version issued, oldest first; the last may not be in force yet. */
    public List<IssuedRules> versions(PhaseId phase) {
        return issuedRules.all(phase);
    }

    /** The version an entry accepted, whatever came after. */
    public Optional<IssuedRules> rules(RulesId version) {
        return issuedRules.find(version);
    }

    public List<PhaseWindow> windows(PhaseId phase) {
        return windows.inForce(phase);
    }

    /** The events that the rules in force let something begin or end with, and the days set for them so far. */
    public List<AwaitedEvent> events(PhaseId phase) {
        return rules(phase)
                .map(rules -> AwaitedEvent.of(rules.book(), timeline.settled(phase)))
                .orElse(List.of());
    }

    public List<Extension> extensions(PhaseId phase) {
        return timeline.extensions(phase);
    }

    /**
     * The window that governs, the narrowest scope first.
     *
     * @param upper the district or attached committee concerned; null asks for the contest as a whole
     */
    public Optional<PhaseWindow> window(PhaseId phase, Activity activity, @Nullable UnitId upper) {
        return windows.windowOf(phase, activity, upper);
    }

    /**
     * The window of authors: their unit's, else the selecting tier's, else the contest's.
     *
     * @param upper null while the author has not said which unit they belong to
     */
    public Optional<PhaseWindow> authorsWindow(PhaseId phase, @Nullable UnitId upper) {
        if (upper != null) {
            return window(phase, Activity.ENTER, upper);
        }
        return windows.inForce(phase).stream()
                .filter(w -> w.activity() == Activity.ENTER && w.scope().equals(PhaseWindow.TIER))
                .findFirst()
                .or(() -> window(phase, Activity.ENTER, null));
    }

    /**
     * Whether the activity is open at this very moment, by the database's one clock. A statement that commits something
     * with a deadline calls {@code contests.allows(phase, activity, upper)} itself.
     */
    public boolean allows(PhaseId phase, Activity activity, @Nullable UnitId upper) {
        return windows.allows(phase, activity, upper);
    }

    /**
     * Extends a deadline, for everybody of a scope or for one unit alone. It stays through later versions of the rules,
     * unless they end later still.
     *
     * @param scope {@link PhaseWindow#CONTEST}, {@link PhaseWindow#TIER}, or the id of one unit, which then gets
     *     windows of its own beside its tier's
     */
    public ExtensionOutcome extend(
            PhaseId phase, Activity activity, String scope, Instant until, String reason, String scopeName, Actor by) {
        return deadlines.extend(phase, activity, scope, until, reason, scopeName, by);
    }

    /**
     * Sets the day of an event, as a paper says; what hangs on it opens and closes accordingly. It may be set anew until
     * the day has come.
     *
     * @param event in the Vietnamese words of the rules
     */
    public SettlementOutcome settle(
            PhaseId phase, String event, LocalDate day, String number, String reason, Actor by) {
        return settling.settle(phase, event, day, number, reason, by);
    }
}
