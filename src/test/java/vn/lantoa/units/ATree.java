package vn.lantoa.units;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.People;
import vn.lantoa.accounts.Person;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;

/** Fixture: a made-up province with two districts, three communes each and a cell in each commune, since 1/2/2020. */
@Component
class ATree {

    static final LocalDate START = LocalDate.of(2020, 2, 1);

    private final Units units;
    private final People people;

    ATree(Units units, People people) {
        this.units = units;
        this.people = people;
    }

    record Planted(String tag, UnitId province, UnitId east, UnitId west, List<UnitId> communes, List<UnitId> cells) {
        String named(String name) {
            return name + " " + tag;
        }
    }

    Planted planted() {
        // letters that no word of a search has
        String tag = new java.util.Random()
                .ints(10, 0, 4)
                .mapToObj(i -> "zwjf".substring(i, i + 1))
                .collect(java.util.stream.Collectors.joining());
        UnitId province = units.found("Tỉnh ủy " + tag, "PROVINCIAL_COMMITTEE", null, START, null);
        UnitId east = units.found("Huyện ủy Đông " + tag, "DISTRICT_COMMITTEE", province, START, null);
        UnitId west = units.found("Huyện ủy Tây " + tag, "DISTRICT_COMMITTEE", province, START, null);
        List<UnitId> communes = new java.util.ArrayList<>();
        List<UnitId> cells = new java.util.ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            UnitId commune =
                    units.found("Đảng ủy xã " + i + " " + tag, "COMMUNE_COMMITTEE", i <= 3 ? east : west, START, null);
            communes.add(commune);
            cells.add(units.found("Chi bộ thôn " + i, "PARTY_CELL", commune, START, null));
        }
        return new Planted(tag, province, east, west, communes, cells);
    }

    Actor administrator() {
        Person person = somebody("Đỗ Quản Trị");
        people.makeAdministrator(person.id());
        return person.actor();
    }

    Actor clerkOf(UnitId unit) {
        Person person = somebody("Ma Thị Lan");
        people.makeClerk(person.id(), unit);
        return person.actor();
    }

    Person somebody(String name) {
        PersonId id = people.join(name, UUID.randomUUID() + "@example.vn").id();
        return people.find(id).orElseThrow();
    }
}
