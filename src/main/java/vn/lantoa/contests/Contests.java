package vn.lantoa.contests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.journal.Journal;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.units.UnitId;

/** The contest, its phases, and what is open when. */
@Component
public class Contests {

    private final ContestRows rows;
    private final RulesShelf shelf;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Contests(ContestRows rows, RulesShelf shelf, Journal journal, ApplicationEventPublisher events) {
        this.rows = rows;
        this.shelf = shelf;
        this.journal = journal;
        this.events = events;
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

    /**
     * The phase a page is about.
     *
     * @param activity what the page does: without a number, the latest phase in which that has begun, else the first
     * @param number as in {@code ?giai-doan=2}; empty asks for the one under way
     * @return empty when the contest has no phase of that number, or none at all
     */
    public Optional<Phase> phaseAsked(ContestId contest, Activity activity, String number) {
        return number.isEmpty()
                ? rows.phaseUnderWay(contest, activity)
                : rows.phases(contest).stream()
                        .filter(p -> String.valueOf(p.number()).equals(number))
                        .findFirst();
    }

    /** The rules in force; empty while they are pending. */
    public Optional<IssuedRules> rules(PhaseId phase) {
        return shelf.newest(phase);
    }

    /** The version an entry accepted, whatever came after. */
    public Optional<IssuedRules> rules(RulesId version) {
        return shelf.find(version);
    }

    public List<PhaseWindow> windows(PhaseId phase) {
        return rows.windows(phase);
    }

    public List<Extension> extensions(PhaseId phase) {
        return rows.extensions(phase);
    }

    /**
     * The window that governs, the narrowest scope first.
     *
     * @param upper the district or attached committee concerned; null asks for the contest as a whole
     */
    public Optional<PhaseWindow> window(PhaseId phase, Activity activity, @Nullable UnitId upper) {
        return rows.windowOf(phase, activity, upper);
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
        return rows.windows(phase).stream()
                .filter(w -> w.activity() == Activity.ENTER && w.scope().equals(PhaseWindow.TIER))
                .findFirst()
                .or(() -> window(phase, Activity.ENTER, null));
    }

    /**
     * Whether the activity is open at this very moment, by the database's one clock. A statement that commits something
     * with a deadline calls {@code contests.allows(phase, activity, upper)} itself.
     */
    public boolean allows(PhaseId phase, Activity activity, @Nullable UnitId upper) {
        return rows.allows(phase, activity, upper);
    }

    /**
     * Extends a deadline, for everybody of a scope or for one unit alone.
     *
     * @param scope {@link PhaseWindow#CONTEST}, {@link PhaseWindow#TIER}, or the id of one unit, which then gets a
     *     window of its own beside its tier's
     */
    @Transactional
    public Extending extend(
            PhaseId phase, Activity activity, String scope, Instant until, String reason, String scopeName, Actor by) {
        Optional<PhaseWindow> inForce = scope.length() == 36
                ? window(phase, activity, UnitId.of(scope))
                : rows.windows(phase).stream()
                        .filter(w -> w.activity() == activity && w.scope().equals(scope))
                        .findFirst();
        if (inForce.isEmpty() || inForce.get().to() == null) {
            return new Extending.NoWindow();
        }
        Instant was = inForce.get().to();
        if (!until.isAfter(was)) {
            return new Extending.NotLater();
        }
        Optional<PhaseWindow> province = window(phase, Activity.ENTER, null);
        if (activity == Activity.ENTER
                && province.isPresent()
                && province.get().to() != null
                && until.isAfter(province.get().to())) {
            return new Extending.PastProvince(province.get().to());
        }
        boolean own = rows.windows(phase).stream()
                .anyMatch(w -> w.activity() == activity && w.scope().equals(scope));
        if (own) {
            rows.moveEnd(phase, activity, scope, until);
        } else {
            rows.open(phase, new PhaseWindow(activity, scope, inForce.get().from(), until));
        }
        Extension extension = new Extension(activity, scope, was, until, reason, until);
        rows.addExtension(phase, extension, by.id().value());
        journal.write(
                by,
                "deadline.extended",
                "phase:" + phase,
                by.name() + " gia hạn cho " + scopeName + ": từ " + Times.vietnamese(was) + " đến "
                        + Times.vietnamese(until) + ". Lý do: " + reason);
        events.publishEvent(new DeadlineExtended(phase, activity.name(), scope, until, reason));
        return new Extending.Extended(extension);
    }
}
