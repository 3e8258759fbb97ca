package vn.lantoa.accounts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.PlaceAsked.Givable;
import vn.lantoa.accounts.Positions.Kind;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;
import vn.lantoa.web.Forbidden;
import vn.lantoa.web.NotFound;

/** Whose people somebody may see: an administrator everybody, the office of a unit those in it and below. */
@Component
class PeopleDoor {

    /** Path variable of both lists. */
    static final String AREA = "/{area:quan-tri|van-phong}/nguoi";

    private static final String OFFICE = "van-phong";

    private final People people;
    private final Positions positions;
    private final Units units;

    PeopleDoor(People people, Positions positions, Units units) {
        this.people = people;
        this.positions = positions;
        this.units = units;
    }

    /** @param within null for everywhere */
    record Reach(String base, Givable givable, @Nullable Set<UnitId> within) {
        boolean holds(@Nullable UnitId unit) {
            return within == null || unit != null && within.contains(unit);
        }
    }

    /** What lies behind the door of that name; 403 for whom it is not. */
    Reach enter(String area, Actor by) {
        return area.equals(OFFICE) ? office(by) : administrator(by);
    }

    Reach administrator(Actor by) {
        if (!people.isAdministrator(by.id())) {
            throw new Forbidden();
        }
        return new Reach("/quan-tri/nguoi", Givable.ALL, null);
    }

    private Reach office(Actor by) {
        List<UnitId> offices = people.clerkOf(by.id());
        if (offices.isEmpty()) {
            throw new Forbidden();
        }
        Set<UnitId> within = units.within(offices, positions.today());
        return new Reach("/van-phong/nguoi", new Givable(List.of(Kind.MEMBER), within), within);
    }

    /** The person, when within reach; 404 otherwise. */
    Person person(Reach reach, String id) {
        return people.find(id(id))
                .filter(person -> reach.within() == null || isWithin(reach, person.id()))
                .orElseThrow(NotFound::new);
    }

    boolean isWithin(Reach reach, PersonId person) {
        return positions.heldBy(List.of(person)).stream()
                .anyMatch(held -> reach.holds(held.place().unit()));
    }

    static PersonId id(String text) {
        return new PersonId(uuid(text));
    }

    /** 404 for what is no id. */
    static UUID uuid(String text) {
        if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound();
        }
        return UUID.fromString(text);
    }
}
