package vn.lantoa.judging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.NamedPeople;
import vn.lantoa.accounts.People;
import vn.lantoa.accounts.Person;
import vn.lantoa.contests.Phase;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Decision;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The organisers set up the panel of a phase, or put another in its place before the round. */
@Controller
class PanelPages {

    private static final String HERE = "/ban-to-chuc/ban-giam-khao";

    private final JuryAccess access;
    private final PanelRows panels;
    private final PanelSetUp setUp;
    private final PanelViews views;
    private final NamedPeople named;
    private final People people;

    PanelPages(
            JuryAccess access, PanelRows panels, PanelSetUp setUp, PanelViews views, NamedPeople named, People people) {
        this.access = access;
        this.panels = panels;
        this.setUp = setUp;
        this.views = views;
        this.named = named;
        this.people = people;
    }

    @GetMapping(HERE)
    ModelAndView panel(Actor by, Form form, Words words) {
        Phase phase = phase(by, form);
        return Answer.page("judging/panel", views.page(phase, filled(phase, words), words));
    }

    @PostMapping(HERE)
    ModelAndView setUp(Actor by, Form form, Words words) {
        Phase phase = phase(by, form);
        if (form.ticked("more")) {
            return Answer.page("judging/panel", views.page(phase, form, words));
        }
        Optional<Panel> old = panels.find(phase.id());
        Optional<Membership> membership = membership(phase, form, by);
        String reason = old.isPresent() ? form.requiredAs("reason", 300, "judging.panel.reason") : "";
        if (membership.isPresent() && !form.isRefused()) {
            PanelSetUpOutcome came = old.map(panel -> setUp.replace(panel, membership.get(), reason, by))
                    .orElseGet(() -> setUp.setUp(phase.id(), membership.get(), by));
            if (came instanceof PanelSetUpOutcome.SetUp done) {
                return Answer.goTo(
                        phase.at(HERE),
                        old.isPresent() ? "judging.panel.replaced" : "judging.panel.done",
                        done.panel().jurors().size());
            }
            refuse(came, form);
        }
        return Answer.refused("judging/panel", views.page(phase, form, words));
    }

    /** Nobody is joined before the whole form is in order. */
    private Optional<Membership> membership(Phase phase, Form form, Actor by) {
        String number = form.requiredAs("number", 60, "web.decision.number");
        var on = form.date("decidedOn", "web.decision.on");
        String signer = form.requiredAs("signer", 100, "web.decision.signer");
        List<NamedPeople.Named> rows = named.read(form, views.rows(phase, form));
        int heads = (int) rows.stream().filter(one -> isHead(form, one)).count();
        List<PersonId> known = rows.stream()
                .flatMap(one -> people.byEmail(one.email()).stream())
                .map(Person::id)
                .toList();
        setUp.refusal(phase.id(), rows.size(), heads, known).ifPresent(came -> refuse(came, form));
        return on == null || form.isRefused()
                ? Optional.empty()
                : Optional.of(new Membership(
                        new Decision(number, on, signer),
                        rows.stream()
                                .map(one -> new Juror(named.person(one, by), isHead(form, one)))
                                .toList()));
    }

    private static boolean isHead(Form form, NamedPeople.Named one) {
        return form.has("role" + one.row(), "HEAD");
    }

    private void refuse(PanelSetUpOutcome came, Form form) {
        switch (came) {
            case PanelSetUpOutcome.SetUp ignored -> throw new IllegalStateException("Not a refusal");
            case PanelSetUpOutcome.NoJury ignored -> form.refuse("number", "judging.panel.noJury");
            case PanelSetUpOutcome.TooFewJurors few -> form.refuse("email1", "judging.panel.tooFew", few.min());
            case PanelSetUpOutcome.NoHead ignored -> form.refuse("role1", "judging.panel.noHead");
            case PanelSetUpOutcome.InConflict in ->
                form.refuse(
                        "email1",
                        "judging.panel.inConflict",
                        people.all(in.people()).values().stream()
                                .map(Person::name)
                                .collect(Collectors.joining(", ")));
            case PanelSetUpOutcome.AlreadyThere ignored -> form.refuse("number", "judging.panel.alreadyThere");
            case PanelSetUpOutcome.RoundOpen ignored -> form.refuse("number", "judging.panel.roundOpen");
        }
    }

    /** The panel as it stands, else that of the latest earlier phase, else lines of which the first is the head's. */
    private Form filled(Phase phase, Words words) {
        List<Juror> jurors = panels.find(phase.id())
                .or(() -> views.earlier(phase))
                .map(Panel::jurors)
                .orElse(List.of());
        Map<String, String> values = new HashMap<>(Map.of("role1", "HEAD"));
        Map<PersonId, Person> persons =
                people.all(jurors.stream().map(Juror::person).toList());
        for (int i = 0; i < jurors.size(); i++) {
            Optional<Person> person =
                    Optional.ofNullable(persons.get(jurors.get(i).person()));
            values.put("role" + (i + 1), jurors.get(i).head() ? "HEAD" : "JUROR");
            values.put("name" + (i + 1), person.map(Person::name).orElse(""));
            values.put("email" + (i + 1), person.map(Person::email).orElse(""));
        }
        if (!jurors.isEmpty()) {
            values.put("rows", String.valueOf(jurors.size() + 2));
        }
        return Form.filled(values, words);
    }

    private Phase phase(Actor by, Form form) {
        return access.setUp(by, form);
    }
}
