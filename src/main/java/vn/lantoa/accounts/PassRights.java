package vn.lantoa.accounts;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.shared.PersonId;
import vn.lantoa.shared.Window;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;

/** Who may let whom in: an administrator anybody else; the office of a unit its own members and whoever serves below it. */
@Component
public class PassRights {

    private static final String POSITIONS = """
            select unit, kind from accounts.position where person = :person and unit is not null and until_ is null
            """;

    private static final String HAS_BEEN_IN = "select signed_in_at is not null from accounts.person where id = :person";

    private final JdbcClient jdbc;
    private final People people;
    private final Units units;
    private final SecondFactors factors;
    private final InstantSource clock;

    PassRights(JdbcClient jdbc, People people, Units units, SecondFactors factors, InstantSource clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.units = units;
        this.factors = factors;
        this.clock = clock;
    }

    private record Held(UnitId unit, String kind) {}

    /** Nobody lets himself in; whoever decides is let in by administrators alone. */
    public boolean mayLetIn(PersonId by, PersonId person) {
        if (by.equals(person)) {
            return false;
        }
        return people.isAdministrator(by) || (!factors.decides(person) && servesBelow(person, people.clerkOf(by)));
    }

    private boolean servesBelow(PersonId person, List<UnitId> offices) {
        LocalDate today = clock.instant().atZone(Window.ZONE).toLocalDate();
        return !offices.isEmpty()
                && jdbc.sql(POSITIONS).param("person", person.value()).query(Held.class).list().stream()
                        .anyMatch(held -> offices.stream()
                                .anyMatch(office -> units.isWithin(held.unit(), office, today)
                                        && (!held.unit().equals(office)
                                                || held.kind().equals("MEMBER"))));
    }

    /** A first invitation takes nothing over; letting in somebody who decides and has been in before could. */
    boolean needsSecondAdministrator(PersonId person) {
        return factors.decides(person)
                && jdbc.sql(HAS_BEEN_IN)
                        .param("person", person.value())
                        .query(Boolean.class)
                        .single();
    }
}
