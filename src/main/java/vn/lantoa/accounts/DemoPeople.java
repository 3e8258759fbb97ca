package vn.lantoa.accounts;

import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lantoa.shared.DemoStep;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;

/** Puts the cast into the installation. */
@Component
@Order(20)
@ConditionalOnProperty(name = "lantoa.demo", havingValue = "true")
class DemoPeople implements DemoStep {

    private final People people;
    private final Units units;

    DemoPeople(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    @Override
    public void plant() {
        for (DemoCast one : DemoCast.values()) {
            people.join(one.fullName(), one.email());
        }
        UnitId office = units.search("Huyện ủy Sơn Dương", LocalDate.of(2022, 5, 1), 1)
                .getFirst()
                .id();
        people.makeClerk(person(DemoCast.CLERK).id(), office);
        people.makeAdministrator(person(DemoCast.ADMINISTRATOR).id());
    }

    private Person person(DemoCast one) {
        return people.byEmail(one.email()).orElseThrow();
    }
}
