package vn.lantoa.selection;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.NamedPeople;
import vn.lantoa.contests.Phase;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Decision;
import vn.lantoa.units.Unit;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The organisers found the councils of a phase, one by one or as an earlier phase had them. */
@Controller
class SetUpPages {

    private static final String HERE = "/ban-to-chuc/hoi-dong";

    private final CouncilAccess access;
    private final Councils councils;
    private final CouncilSetUp setUp;
    private final NamedPeople people;
    private final SetUpViews views;

    SetUpPages(CouncilAccess access, Councils councils, CouncilSetUp setUp, NamedPeople people, SetUpViews views) {
        this.access = access;
        this.councils = councils;
        this.setUp = setUp;
        this.people = people;
        this.views = views;
    }

    @GetMapping(HERE)
    ModelAndView all(Actor by, Form form, Words words) {
        return Answer.page("selection/councils", views.councils(phase(by, form), form, words));
    }

    @PostMapping(HERE + "/chep")
    ModelAndView copy(Actor by, Form form, Words words) {
        Phase phase = phase(by, form);
        Phase from = views.copyFrom(phase).orElseThrow(NotFound::new);
        Optional<Decision> decision = decision(form);
        if (decision.isPresent()) {
            int founded = setUp.copy(from.id(), phase.id(), decision.get(), by).size();
            if (founded > 0) {
                return Answer.goTo(address(phase), "selection.setUp.copied", founded);
            }
            form.refuse("number", "selection.setUp.copy.nothing");
        }
        return Answer.refused("selection/councils", views.councils(phase, form, words));
    }

    @GetMapping(HERE + "/{unit}")
    ModelAndView form(@PathVariable("unit") String id, Actor by, Form form, Words words) {
        Phase phase = phase(by, form);
        Unit unit = unit(phase, id);
        return Answer.page("selection/found", views.form(phase, unit, views.filled(phase, unit, words), words));
    }

    @PostMapping(HERE + "/{unit}")
    ModelAndView found(@PathVariable("unit") String id, Actor by, Form form, Words words) {
        Phase phase = phase(by, form);
        Unit unit = unit(phase, id);
        if (form.ticked("more")) {
            return Answer.page("selection/found", views.form(phase, unit, form, words));
        }
        Optional<Council> old = councils.of(phase.id(), unit.id());
        Optional<Composition> composition = composition(phase, form, by);
        String reason = old.isPresent() ? form.requiredAs("reason", 300, "selection.setUp.reason") : "";
        if (composition.isPresent() && !form.isRefused()) {
            FoundingOutcome came = old.map(council -> setUp.replace(council, composition.get(), reason, by))
                    .orElseGet(() -> setUp.found(phase.id(), unit.id(), composition.get(), by));
            if (came instanceof FoundingOutcome.Founded done) {
                return Answer.goTo(
                        address(phase),
                        old.isPresent() ? "selection.setUp.replaced" : "selection.setUp.founded",
                        unit.name(),
                        done.council().seats().size());
            }
            refuse(came, form);
        }
        return Answer.refused("selection/found", views.form(phase, unit, form, words));
    }

    /** Nobody is joined before the whole form is in order. */
    private Optional<Composition> composition(Phase phase, Form form, Actor by) {
        Optional<Decision> decision = decision(form);
        List<NamedPeople.Named> named = people.read(form, views.rows(phase, form));
        List<Seat.Role> roles = named.stream().map(one -> role(form, one.row())).toList();
        setUp.refusal(phase.id(), named.size(), roles).ifPresent(came -> refuse(came, form));
        if (form.isRefused()) {
            return Optional.empty();
        }
        return decision.map(given -> new Composition(
                given,
                named.stream()
                        .map(one -> new Seat(people.person(one, by), role(form, one.row())))
                        .toList()));
    }

    private static Seat.Role role(Form form, int row) {
        String typed = form.text("role" + row);
        return typed.equals("CHAIR") || typed.equals("SECRETARY") ? Seat.Role.valueOf(typed) : Seat.Role.MEMBER;
    }

    private static Optional<Decision> decision(Form form) {
        String number = form.requiredAs("number", 60, "web.decision.number");
        var on = form.date("decidedOn", "web.decision.on");
        String signer = form.requiredAs("signer", 100, "web.decision.signer");
        return on == null || form.isRefused() ? Optional.empty() : Optional.of(new Decision(number, on, signer));
    }

    private static void refuse(FoundingOutcome came, Form form) {
        switch (came) {
            case FoundingOutcome.Founded ignored -> throw new IllegalStateException("Not a refusal");
            case FoundingOutcome.TooFewMembers few -> form.refuse("email1", "selection.setUp.tooFew", few.min());
            case FoundingOutcome.NoChair ignored -> form.refuse("role1", "selection.setUp.noChair");
            case FoundingOutcome.AlreadyThere ignored -> form.refuse("number", "selection.setUp.alreadyThere");
            case FoundingOutcome.AlreadyAtWork ignored -> form.refuse("number", "selection.setUp.atWork");
        }
    }

    private Phase phase(Actor by, Form form) {
        return access.setUp(by, form);
    }

    private Unit unit(Phase phase, String id) {
        return councils.selecting(phase.id()).stream()
                .filter(unit -> unit.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String address(Phase phase) {
        return phase.at(HERE);
    }
}
