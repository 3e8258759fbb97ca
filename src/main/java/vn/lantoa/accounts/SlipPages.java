package vn.lantoa.accounts;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.lantoa.accounts.PeopleDoor.Reach;
import vn.lantoa.paper.AccessSlip;
import vn.lantoa.paper.Papers;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/**
 * Invitations on paper for several people at once. Each is an act of its own; the file is the answer and is kept nowhere,
 * so that printing again makes new codes.
 */
@Controller
class SlipPages {

    private final PeopleDoor door;
    private final PeopleViews views;
    private final Positions positions;
    private final PassRights rights;
    private final Passes passes;
    private final Papers papers;

    SlipPages(
            PeopleDoor door, PeopleViews views, Positions positions, PassRights rights, Passes passes, Papers papers) {
        this.door = door;
        this.views = views;
        this.positions = positions;
        this.rights = rights;
        this.passes = passes;
        this.papers = papers;
    }

    @PostMapping(PeopleDoor.AREA + "/phieu")
    Object print(@PathVariable String area, Actor by, Form form, Words words) {
        Reach reach = door.enter(area, by);
        List<Person> chosen = form.all("nguoi").stream()
                .distinct()
                .limit(PeopleList.ROWS)
                .map(id -> door.person(reach, id))
                .toList();
        refuse(chosen, by, form);
        if (form.isRefused()) {
            return Answer.refused("accounts/people", views.people(reach, form, words));
        }
        Map<PersonId, String> served = units(reach, chosen);
        List<AccessSlip> slips = chosen.stream()
                .flatMap(person -> slip(person, served.getOrDefault(person.id(), ""), by).stream())
                .toList();
        return file(slips);
    }

    /** All or nothing: who has to be let in otherwise is named before anything is issued. */
    private void refuse(List<Person> chosen, Actor by, Form form) {
        if (chosen.isEmpty()) {
            form.refuse("nguoi", "accounts.slips.nobody");
        }
        String others = chosen.stream()
                .filter(person ->
                        !rights.mayLetIn(by.id(), person.id()) || rights.needsSecondAdministrator(person.id()))
                .map(Person::called)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            form.refuse("nguoi", "accounts.slips.notAll", others);
        }
    }

    private Map<PersonId, String> units(Reach reach, List<Person> chosen) {
        List<Positions.Held> held = positions
                .heldBy(chosen.stream().map(Person::id).toList())
                .stream()
                .filter(one ->
                        one.place().unit() != null && reach.holds(one.place().unit()))
                .toList();
        Map<UnitId, Unit> known = positions.units(held);
        Function<Positions.Held, String> name =
                one -> Optional.ofNullable(known.get(one.place().unit()))
                        .map(Unit::fullName)
                        .orElse("");
        return held.stream().collect(Collectors.toMap(Positions.Held::person, name, (first, next) -> first));
    }

    private Optional<AccessSlip> slip(Person person, String unit, Actor by) {
        return passes.issue(person.id(), Passes.Kind.INVITATION, "", by)
                        instanceof Passes.Outcome.Issued(Passes.Slip slip)
                ? Optional.of(new AccessSlip(
                        person.called(),
                        unit,
                        slip.code(),
                        URI.create(slip.link()),
                        AuthenticatorQr.now().plus(slip.lasts())))
                : Optional.empty();
    }

    private ResponseEntity<byte[]> file(List<AccessSlip> slips) {
        ContentDisposition name =
                ContentDisposition.attachment().filename("phieu-moi.pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(papers.print(slips, positions.today()).pdf());
    }
}
