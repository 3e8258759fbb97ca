package vn.lantoa.selection;

import java.util.List;
import java.util.Optional;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.shared.Decision;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.UnitId;

/**
 * The selection council (Hội đồng xét chọn) of a district or attached committee for one phase; where the rules have one
 * body select for the whole contest, the province's.
 *
 * @param seats the chair first, then secretaries, then members
 */
public record Council(CouncilId id, PhaseId phase, UnitId unit, Decision decision, List<Seat> seats) {

    public Optional<Seat.Role> roleOf(PersonId person) {
        return seats.stream()
                .filter(seat -> seat.person().equals(person))
                .map(Seat::role)
                .findFirst();
    }

    /** Whether this person presides. */
    public boolean isChair(PersonId person) {
        return roleOf(person).filter(role -> role == Seat.Role.CHAIR).isPresent();
    }

    /** Chair or secretary. */
    public boolean mayChoose(PersonId person) {
        return roleOf(person).filter(role -> role != Seat.Role.MEMBER).isPresent();
    }

    boolean seatsAll(List<PersonId> people) {
        return people.stream().allMatch(person -> roleOf(person).isPresent());
    }
}
