package vn.lantoa.selection;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.TierRule;
import vn.lantoa.shared.IdText;
import vn.lantoa.shared.PersonId;
import vn.lantoa.shared.Window;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;

/** The selection councils: who sits where, and what they have sent up. */
@Component
public class Councils {

    private final CouncilRows rows;
    private final ConclusionRows conclusions;
    private final Contests contests;
    private final Units units;
    private final Entries entries;
    private final InstantSource clock;

    Councils(
            CouncilRows rows,
            ConclusionRows conclusions,
            Contests contests,
            Units units,
            Entries entries,
            InstantSource clock) {
        this.rows = rows;
        this.conclusions = conclusions;
        this.contests = contests;
        this.units = units;
        this.entries = entries;
        this.clock = clock;
    }

    /** The councils this person sits on, newest first. */
    /** Held until the caller's transaction ends: nobody concludes or replaces the council meanwhile. */
    void lock(Council council) {
        rows.lock(council.id());
    }

    public List<Council> sitting(PersonId person) {
        return rows.sitting(person);
    }

    /** All councils of a phase. */
    public List<Council> of(PhaseId phase) {
        return rows.of(phase);
    }

    /** The council of a unit for a phase. */
    Optional<Council> of(PhaseId phase, UnitId unit) {
        return of(phase).stream().filter(council -> council.unit().equals(unit)).findFirst();
    }

    /** Those of these councils whose work has begun; they can no longer be replaced. */
    List<CouncilId> atWork(Collection<CouncilId> councils) {
        return rows.atWork(councils);
    }

    /** Those of these councils that have concluded. */
    public List<CouncilId> concluded(Collection<CouncilId> councils) {
        return conclusions.concluded(councils);
    }

    /** The council of this id if this person sits on it; others do not know that it exists. */
    Optional<Council> seenBy(String id, PersonId person) {
        return IdText.read(id).flatMap(council -> rows.seenBy(council, person));
    }

    /** The rules of the tier that selects; empty while they are pending, and where everything submitted takes part. */
    public Optional<TierRule> tierRule(PhaseId phase) {
        return contests.rules(phase)
                .flatMap(rules -> rules.book().rules().tiers().stream().findFirst());
    }

    int minMembers(PhaseId phase) {
        return tierRule(phase).map(TierRule::minMembers).orElse(1);
    }

    /** What is before a council: what was sent to its unit, or everything where one body selects for the whole contest. */
    List<EntryCard> before(Council council) {
        return isCentral(council.phase())
                ? entries.submittedTo(council.phase())
                : entries.submittedTo(council.phase(), council.unit());
    }

    /** Whether something selects before the contest takes its entries; while rules are pending nobody knows otherwise. */
    boolean selects(PhaseId phase) {
        return contests.rules(phase).isEmpty() || tierRule(phase).isPresent();
    }

    boolean isCentral(PhaseId phase) {
        return tierRule(phase).filter(TierRule::central).isPresent();
    }

    /** The unit's name as of the day selection opens, so that the papers keep it after a merger. */
    String unitName(Council council) {
        return unitNames(council.phase(), List.of(council.unit())).getOrDefault(council.unit(), "");
    }

    Map<UnitId, String> unitNames(PhaseId phase, Collection<UnitId> ids) {
        return units.all(ids, day(phase)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().name()));
    }

    /** The units that select by the rules of a phase: those of the tier, or the province alone. */
    List<Unit> selecting(PhaseId phase) {
        if (tierRule(phase).isEmpty()) {
            return List.of();
        }
        return units.ofTier(isCentral(phase) ? Units.PROVINCE : Units.UPPER_COMMITTEE, day(phase));
    }

    private LocalDate day(PhaseId phase) {
        Instant at = contests.windows(phase).stream()
                .filter(window -> window.activity() == Activity.SELECT)
                .map(PhaseWindow::from)
                .min(Comparator.naturalOrder())
                .orElseGet(clock::instant);
        return LocalDate.ofInstant(at, Window.ZONE);
    }
}
