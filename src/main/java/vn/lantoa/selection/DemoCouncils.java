package vn.lantoa.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.shared.Decision;
import vn.lantoa.shared.DemoStep;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.Unit;
import vn.lantoa.units.Units;

/** A council for every district and attached committee; the cast sits on that of Sơn Dương. */
@Component
@Order(50)
@ConditionalOnProperty(name = "lantoa.demo", havingValue = "true")
class DemoCouncils implements DemoStep {

    private static final List<String> FAMILY =
            List.of("Nguyễn", "Hoàng", "Ma", "Nông", "Triệu", "Bàn", "Đặng", "Lương", "Quan", "Phạm");
    private static final List<List<String>> GIVEN = List.of(
            List.of("Văn Hùng", "Thị Hiền", "Xuân Thắng"),
            List.of("Đức Long", "Thị Nga", "Minh Tuấn"),
            List.of("Thị Hằng", "Văn Sơn", "Thu Phương"),
            List.of("Quốc Khánh", "Thị Tuyết", "Văn Dũng"));

    private static final Decision DECISION = new Decision("15-QĐ/BTC", LocalDate.of(2022, 5, 16), "Nguyễn Tiến Dũng");

    private final CouncilSetUp councils;
    private final Contests contests;
    private final Units units;
    private final People people;

    DemoCouncils(CouncilSetUp councils, Contests contests, Units units, People people) {
        this.councils = councils;
        this.contests = contests;
        this.units = units;
        this.people = people;
    }

    @Override
    public void plant() {
        PhaseId photos =
                contests.phases(contests.shown().orElseThrow().id()).getFirst().id();
        int number = 0;
        for (Unit unit : units.ofTier(Units.UPPER_COMMITTEE, LocalDate.of(2022, 5, 5))) {
            List<Seat> seats = unit.name().contains("Sơn Dương") ? cast() : madeUp(number++);
            councils.found(photos, unit.id(), new Composition(DECISION, seats), null);
        }
    }

    private List<Seat> cast() {
        return List.of(
                new Seat(person(DemoCast.CHAIR), Seat.Role.CHAIR),
                new Seat(person(DemoCast.SECRETARY), Seat.Role.SECRETARY),
                new Seat(person(DemoCast.MEMBER), Seat.Role.MEMBER));
    }

    private PersonId person(DemoCast one) {
        return people.byEmail(one.email()).orElseThrow().id();
    }

    private List<Seat> madeUp(int number) {
        List<Seat> seats = new ArrayList<>();
        for (Seat.Role role : Seat.Role.values()) {
            String name = FAMILY.get((number + role.ordinal()) % FAMILY.size()) + " "
                    + GIVEN.get(number % GIVEN.size()).get(role.ordinal());
            String email = "hoidong" + (number + 1) + "-" + (role.ordinal() + 1) + "@demo.lantoa.vn";
            seats.add(new Seat(people.join(name, email).id(), role));
        }
        return seats;
    }
}
