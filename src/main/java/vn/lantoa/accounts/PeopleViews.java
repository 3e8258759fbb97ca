package vn.lantoa.accounts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.PeopleDoor.Reach;
import vn.lantoa.accounts.page.PeoplePage;
import vn.lantoa.accounts.page.PersonPage;
import vn.lantoa.accounts.page.ReleasePage;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.shared.PhoneNumber;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** People as pages show them to whoever appoints them or lets them in. */
@Component
class PeopleViews {

    private final PeopleList list;
    private final Positions positions;
    private final Duties duties;
    private final Passes passes;
    private final PassRights rights;
    private final SecondFactors factors;
    private final JdbcClient jdbc;

    PeopleViews(
            PeopleList list,
            Positions positions,
            Duties duties,
            Passes passes,
            PassRights rights,
            SecondFactors factors,
            JdbcClient jdbc) {
        this.list = list;
        this.positions = positions;
        this.duties = duties;
        this.passes = passes;
        this.rights = rights;
        this.factors = factors;
        this.jdbc = jdbc;
    }

    PeoplePage people(Reach reach, Form form, Words words) {
        String kind = Stream.of(Positions.Kind.values())
                .map(Enum::name)
                .filter(each -> form.has("vai", each))
                .findFirst()
                .orElse("");
        UUID after = form.text("sau").matches("[0-9a-f-]{36}") ? PeopleDoor.uuid(form.text("sau")) : null;
        List<PeopleList.Line> found = list.page(new PeopleList.Question(form.text("tim"), kind, reach.within(), after));
        List<PeopleList.Line> shown = found.stream().limit(PeopleList.ROWS).toList();
        return new PeoplePage(
                reach.base(),
                form,
                reach.givable().kinds().size() == 1
                        ? List.of("CLERK", "MEMBER")
                        : reach.givable().kinds().stream().map(Enum::name).toList(),
                rows(reach, shown, words),
                found.size() > shown.size() ? more(reach, form, kind, shown.getLast()) : null);
    }

    private static String more(Reach reach, Form form, String kind, PeopleList.Line last) {
        return reach.base() + "?tim=" + URLEncoder.encode(form.text("tim"), StandardCharsets.UTF_8) + "&vai=" + kind
                + "&sau=" + last.id();
    }

    private List<PeoplePage.Row> rows(Reach reach, List<PeopleList.Line> shown, Words words) {
        List<Positions.Held> held =
                positions.heldBy(shown.stream().map(PeopleList.Line::id).toList());
        Map<UnitId, Unit> known = positions.units(held);
        Map<PersonId, List<String>> titles = held.stream()
                .filter(one -> reach.holds(one.place().unit()))
                .collect(Collectors.groupingBy(
                        Positions.Held::person,
                        Collectors.mapping(one -> Positions.title(one.place(), known, words), Collectors.toList())));
        return shown.stream()
                .map(one -> new PeoplePage.Row(
                        one.id().toString(),
                        one.name(),
                        address(one.email(), one.telephone()),
                        titles.getOrDefault(one.id(), List.of()),
                        one.signedInAt()))
                .toList();
    }

    PersonPage person(Reach reach, Person person, Actor by, Form form, Words words) {
        return new PersonPage(
                reach.base(),
                who(person),
                duties(reach, person.id(), words),
                passes.of(person.id()).stream().map(AccountPages::line).toList(),
                rights.mayLetIn(by.id(), person.id()),
                rights.needsSecondAdministrator(person.id()),
                form);
    }

    private record Standing(@Nullable Instant signedInAt, boolean shared) {}

    private PersonPage.Who who(Person person) {
        Standing standing = jdbc.sql("select signed_in_at, shared from accounts.person where id = :person")
                .param("person", person.id().value())
                .query(Standing.class)
                .single();
        String email = person.email();
        return new PersonPage.Who(
                person.id().toString(),
                person.called(),
                email == null ? "" : email,
                shown(person.telephone()),
                standing.signedInAt(),
                factors.has(person.id()),
                standing.shared());
    }

    /** An administrator sees every duty, the office of a unit the positions in its reach. */
    private List<PersonPage.DutyLine> duties(Reach reach, PersonId person, Words words) {
        if (reach.within() == null) {
            return duties.of(person, words).stream()
                    .map(duty -> line(duty, duty.ending() != Duty.Ending.ELSEWHERE))
                    .toList();
        }
        List<UUID> seen = positions.heldBy(List.of(person)).stream()
                .filter(held -> reach.holds(held.place().unit()))
                .map(Positions.Held::id)
                .toList();
        return positions.of(person, words).stream()
                .filter(duty -> seen.contains(duty.id()))
                .map(duty -> line(duty, false))
                .toList();
    }

    private static PersonPage.DutyLine line(Duty duty, boolean ends) {
        return new PersonPage.DutyLine(
                duty.id().toString(),
                duty.title(),
                duty.basis(),
                duty.since(),
                duty.until(),
                duty.why(),
                ends && duty.held(),
                duty.path());
    }

    /** @param duty the one to be ended; empty for all */
    ReleasePage release(Reach reach, Person person, String duty, Form form, Words words) {
        List<Duty> held =
                duties.of(person.id(), words).stream().filter(Duty::held).toList();
        List<Duty> asked = held.stream()
                .filter(one -> duty.isEmpty() || one.id().toString().equals(duty))
                .toList();
        return new ReleasePage(
                reach.base(),
                reach.base() + "/" + person.id(),
                person.called(),
                duty,
                titles(asked, false),
                titles(asked, true),
                someone(form, person.id()),
                form);
    }

    private static List<String> titles(List<Duty> duties, boolean elsewhere) {
        return duties.stream()
                .filter(one -> one.ending() == Duty.Ending.ELSEWHERE == elsewhere)
                .map(Duty::title)
                .toList();
    }

    private List<ReleasePage.Someone> someone(Form form, PersonId not) {
        if (!form.ticked("toWords")) {
            return List.of();
        }
        return list.page(new PeopleList.Question(form.text("toWords"), "", null, null)).stream()
                .filter(one -> !one.id().equals(not))
                .limit(12)
                .map(one ->
                        new ReleasePage.Someone(one.id().toString(), one.name(), address(one.email(), one.telephone())))
                .toList();
    }

    private static String address(@Nullable String email, @Nullable String telephone) {
        return Stream.of(email == null ? "" : email, shown(telephone))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String shown(@Nullable String telephone) {
        return telephone == null ? "" : new PhoneNumber(telephone).shown();
    }
}
