package vn.lantoa.selection;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.journal.Journal;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.TierRule;
import vn.lantoa.shared.Actor;
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
    private final Journal journal;
    private final InstantSource clock;

    Councils(
            CouncilRows rows,
            ConclusionRows conclusions,
            Contests contests,
            Units units,
            Journal journal,
            InstantSource clock) {
        this.rows = rows;
        this.conclusions = conclusions;
        this.contests = contests;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Founds the council of a unit for a phase. The rules of the tier say how many members it has at least.
     *
     * @param by null when the installation itself founds it
     */
    @Transactional
    public Founding found(PhaseId phase, UnitId unit, List<Seat> seats, @Nullable Actor by) {
        int min = minMembers(phase);
        if (seats.stream().map(Seat::person).distinct().count() < min) {
            return new Founding.TooFewMembers(min);
        }
        if (seats.stream().filter(seat -> seat.role() == Seat.Role.CHAIR).count() != 1) {
            return new Founding.NoChair();
        }
        Optional<Council> founded = rows.add(phase, unit, seats);
        if (founded.isEmpty()) {
            return new Founding.AlreadyThere();
        }
        journal.write(
                by,
                "council.founded",
                "council:" + founded.get().id(),
                "Thành lập Hội đồng xét chọn của " + unitName(founded.get()) + " gồm " + seats.size() + " người.");
        return new Founding.Founded(founded.get());
    }

    /** The councils this person sits on, newest first. */
    public List<Council> sitting(PersonId person) {
        return rows.sitting(person);
    }

    /** All councils of a phase. */
    public List<Council> of(PhaseId phase) {
        return rows.of(phase);
    }

    /** Those of these councils that have concluded. */
    public List<CouncilId> concluded(Collection<CouncilId> councils) {
        return conclusions.concluded(councils);
    }

    /** The council of this id if this person sits on it; others do not know that it exists. */
    Optional<Council> seenBy(String id, PersonId person) {
        return id.length() == 36 && id.matches("[0-9a-f-]+")
                ? rows.seenBy(UUID.fromString(id), person)
                : Optional.empty();
    }

    Optional<TierRule> tierRule(PhaseId phase) {
        return contests.rules(phase).flatMap(rules -> rules.book().tier("district"));
    }

    int minMembers(PhaseId phase) {
        return tierRule(phase).map(TierRule::minMembers).orElse(1);
    }

    /** The unit's name as of the day selection opens, so that the papers keep it after a merger. */
    String unitName(Council council) {
        return unitNames(council.phase(), List.of(council.unit())).getOrDefault(council.unit(), "");
    }

    Map<UnitId, String> unitNames(PhaseId phase, Collection<UnitId> ids) {
        return units.all(ids, day(phase)).entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().name()));
    }

    List<Unit> upperCommittees(PhaseId phase) {
        return units.ofTier(Units.UPPER_COMMITTEE, day(phase));
    }

    private LocalDate day(PhaseId phase) {
        Instant at = contests.window(phase, Activity.SELECT, null)
                .map(PhaseWindow::from)
                .orElseGet(clock::instant);
        return LocalDate.ofInstant(at, Window.ZONE);
    }
}
