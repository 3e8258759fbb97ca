package vn.lantoa.accounts;

import org.springframework.stereotype.Component;
import vn.lantoa.shared.PersonId;

/** An administrator can let anybody in: a code alone is not enough. */
@Component
class AdministratorsNeedTwoFactors implements SecondFactorDemand {

    private final People people;

    AdministratorsNeedTwoFactors(People people) {
        this.people = people;
    }

    @Override
    public boolean isDemandedOf(PersonId person) {
        return people.isAdministrator(person);
    }
}
