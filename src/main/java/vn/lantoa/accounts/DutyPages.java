package vn.lantoa.accounts;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.PeopleDoor.Reach;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** Ends a person's duties, one or all, and hands all of them over, each in one act of an administrator. */
@Controller
class DutyPages {

    private static final String PERSON = "/quan-tri/nguoi/{id}";

    private final PeopleDoor door;
    private final PeopleViews views;
    private final People people;
    private final Duties duties;

    DutyPages(PeopleDoor door, PeopleViews views, People people, Duties duties) {
        this.door = door;
        this.views = views;
        this.people = people;
        this.duties = duties;
    }

    @GetMapping(PERSON + "/thoi")
    ModelAndView askEnd(@PathVariable String id, Actor by, Form form, Words words) {
        return Answer.page("accounts/release", view(door.administrator(by), id, form, words));
    }

    @PostMapping(PERSON + "/thoi")
    ModelAndView end(@PathVariable String id, Actor by, Form form, Words words) {
        Reach reach = door.administrator(by);
        Person person = door.person(reach, id);
        Duties.Act act = new Duties.Act(by, form.requiredAs("why", 300, "accounts.release.why"), words);
        if (!form.isRefused()) {
            DutyOutcome came = form.text("viec").isEmpty()
                    ? duties.endAll(person.id(), act)
                    : duties.end(person.id(), PeopleDoor.uuid(form.text("viec")), act);
            if (refused(came, form, "why").isEmpty()) {
                return after(by, reach, person, "accounts.release.done");
            }
        }
        return Answer.refused("accounts/release", view(reach, id, form, words));
    }

    @GetMapping(PERSON + "/ban-giao")
    ModelAndView askHandOver(@PathVariable String id, Actor by, Form form, Words words) {
        return Answer.page("accounts/handover", view(door.administrator(by), id, form, words));
    }

    @PostMapping(PERSON + "/ban-giao")
    ModelAndView handOver(@PathVariable String id, Actor by, Form form, Words words) {
        Reach reach = door.administrator(by);
        Person person = door.person(reach, id);
        Duties.Act act = new Duties.Act(by, form.requiredAs("why", 300, "accounts.release.why"), words);
        Optional<Person> to = successor(form, person);
        if (!form.isRefused() && to.isPresent()) {
            DutyOutcome came = duties.handOver(person.id(), to.get().id(), act);
            if (refused(came, form, "to").isEmpty()) {
                return after(by, reach, person, "accounts.handover.done");
            }
        }
        return Answer.refused("accounts/handover", view(reach, id, form, words));
    }

    private Optional<Person> successor(Form form, Person from) {
        String chosen = form.text("to");
        Optional<Person> to = chosen.isEmpty()
                ? Optional.empty()
                : people.find(new PersonId(PeopleDoor.uuid(chosen)))
                        .filter(person -> !person.id().equals(from.id()));
        if (to.isEmpty()) {
            form.refuse("toWords", form.ticked("toWords") ? "accounts.handover.choose" : "accounts.handover.missing");
        }
        return to;
    }

    private static Optional<DutyOutcome> refused(DutyOutcome came, Form form, String field) {
        switch (came) {
            case DutyOutcome.Done done -> {
                return Optional.empty();
            }
            case DutyOutcome.NobodyLeft(String title) -> form.refuse(field, "accounts.release.nobodyLeft", title);
            case DutyOutcome.NotHeld() -> form.refuse(field, "accounts.release.notHeld");
        }
        return Optional.of(came);
    }

    /** Whoever just ended their own administration may not see the list any more. */
    private ModelAndView after(Actor by, Reach reach, Person person, String notice) {
        String next = people.isAdministrator(by.id()) ? reach.base() + "/" + person.id() : "/viec-cua-toi";
        return Answer.goTo(next, notice, person.called());
    }

    private vn.lantoa.accounts.page.ReleasePage view(Reach reach, String id, Form form, Words words) {
        return views.release(reach, door.person(reach, id), form.text("viec"), form, words);
    }
}
