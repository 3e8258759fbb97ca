package vn.lantoa.accounts;

import org.springframework.stereotype.Component;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.UnitKeepers;

/** Administrators set the organisation up. */
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
}
