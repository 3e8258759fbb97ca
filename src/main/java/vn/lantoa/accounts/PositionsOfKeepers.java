package vn.lantoa.accounts;

import org.springframework.stereotype.Component;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.UnitKeepers;

/** Administrators set the organisation up; the clerk of a unit answers for what stands below it. */
@Component
class PositionsOfKeepers implements UnitKeepers {

    private final People people;

    PositionsOfKeepers(People people) {
        this.people = people;
    }

    @Override
    public boolean maySetUp(PersonId person) {
        return people.isAdministrator(person);
    }

    @Override
    public boolean isClerkOf(PersonId person, UnitId unit) {
        return people.clerkOf(person).contains(unit);
    }

    @Override
    public boolean isClerk(PersonId person) {
        return !people.clerkOf(person).isEmpty();
    }
}
