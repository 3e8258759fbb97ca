package vn.lantoa.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.NamedPeople;
import vn.lantoa.accounts.People;
import vn.lantoa.accounts.Person;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.rules.Lang;
import vn.lantoa.selection.page.CouncilFormPage;
import vn.lantoa.selection.page.CouncilsPage;
import vn.lantoa.shared.PersonId;
import vn.lantoa.shared.VietnameseDates;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The councils of a phase as organisers see them, and the form that founds one. */
@Component
class SetUpViews {

    private final Councils councils;
    private final Contests contests;
    private final People people;
    private final CouncilAccess access;

    SetUpViews(Councils councils, Contests contests, People people, CouncilAccess access) {
        this.councils = councils;
        this.contests = contests;
        this.people = people;
        this.access = access;
    }

    CouncilsPage councils(Phase phase, Form form, Words words) {
        List<Unit> units = councils.selecting(phase.id());
        return new CouncilsPage(
                phase.number(),
                access.phases(),
                name(phase, words),
                obstacle(phase, units),
                councils.tierRule(phase.id())
                        .map(tier -> tier.selector().in(Lang.of(words.isVietnamese())))
                        .orElse(""),
                councils.minMembers(phase.id()),
                rows(phase, units, words),
                copyFrom(phase).map(Phase::number).orElse(null),
                form);
    }

    private @Nullable String obstacle(Phase phase, List<Unit> units) {
        if (contests.rules(phase.id()).isEmpty()) {
            return "PENDING";
        }
        if (councils.tierRule(phase.id()).isEmpty()) {
            return "NO_SELECTION";
        }
        return units.isEmpty() ? "NO_UNITS" : null;
    }

    private List<CouncilsPage.Row> rows(Phase phase, List<Unit> units, Words words) {
        List<Council> all = councils.of(phase.id());
        Map<UnitId, Council> byUnit = all.stream().collect(Collectors.toMap(Council::unit, one -> one));
        List<CouncilId> ids = all.stream().map(Council::id).toList();
        List<CouncilId> atWork = councils.atWork(ids);
        List<CouncilId> done = councils.concluded(ids);
        Map<PersonId, Person> persons = people.all(all.stream()
                .flatMap(council -> council.seats().stream())
                .map(Seat::person)
                .distinct()
                .toList());
        return units.stream()
                .map(unit -> {
                    Council council = byUnit.get(unit.id());
                    return council == null
                            ? new CouncilsPage.Row(unit.id().toString(), unit.name(), "NONE", "", List.of())
                            : row(unit, council, state(council, atWork, done), persons, words);
                })
                .toList();
    }

    private static String state(Council council, List<CouncilId> atWork, List<CouncilId> done) {
        return done.contains(council.id()) ? "CONCLUDED" : atWork.contains(council.id()) ? "AT_WORK" : "FOUNDED";
    }

    private static CouncilsPage.Row row(
            Unit unit, Council council, String state, Map<PersonId, Person> persons, Words words) {
        return new CouncilsPage.Row(
                unit.id().toString(),
                unit.name(),
                state,
                words.t(
                        "web.decision.said",
                        council.decision().number(),
                        VietnameseDates.numeric(council.decision().on()),
                        council.decision().signer()),
                council.seats().stream()
                        .map(seat -> Optional.ofNullable(persons.get(seat.person()))
                                        .map(Person::name)
                                        .orElse("")
                                + (seat.role() == Seat.Role.MEMBER
                                        ? ""
                                        : " (" + words.t("selection.role." + seat.role()) + ")"))
                        .toList());
    }

    /** The latest earlier phase that has councils, while this one lacks some it could take over. */
    Optional<Phase> copyFrom(Phase phase) {
        List<UnitId> missing = councils.selecting(phase.id()).stream()
                .map(Unit::id)
                .filter(unit -> councils.of(phase.id(), unit).isEmpty())
                .toList();
        return contests.phases(phase.contest()).reversed().stream()
                .filter(earlier -> earlier.number() < phase.number())
                .filter(earlier -> councils.of(earlier.id()).stream().anyMatch(one -> missing.contains(one.unit())))
                .findFirst();
    }

    CouncilFormPage form(Phase phase, Unit unit, Form form, Words words) {
        Optional<Council> old = councils.of(phase.id(), unit.id());
        return new CouncilFormPage(
                phase.number(),
                unit.id().toString(),
                unit.name(),
                name(phase, words),
                old.isPresent(),
                old.filter(one -> !councils.atWork(List.of(one.id())).isEmpty()).isPresent(),
                councils.minMembers(phase.id()),
                rows(phase, form),
                form);
    }

    /** The council as it stands; where there is none, an empty form whose first lines are the chair's and the secretary's. */
    Form filled(Phase phase, Unit unit, Words words) {
        Map<String, String> values = new HashMap<>(Map.of("role1", "CHAIR", "role2", "SECRETARY"));
        List<Seat> seats =
                councils.of(phase.id(), unit.id()).map(Council::seats).orElse(List.of());
        Map<PersonId, Person> persons =
                people.all(seats.stream().map(Seat::person).toList());
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            Optional<Person> person = Optional.ofNullable(persons.get(seat.person()));
            values.put("role" + (i + 1), seat.role().name());
            values.put("name" + (i + 1), person.map(Person::name).orElse(""));
            values.put("email" + (i + 1), person.map(Person::email).orElse(""));
        }
        if (!seats.isEmpty()) {
            values.put("rows", String.valueOf(seats.size() + 2));
        }
        return Form.filled(values, words);
    }

    /** Room for the fewest the rules ask, and two more. */
    int rows(Phase phase, Form form) {
        return NamedPeople.rows(form, councils.minMembers(phase.id()) + 2);
    }

    private static String name(Phase phase, Words words) {
        return phase.name(words.isVietnamese());
    }
}
