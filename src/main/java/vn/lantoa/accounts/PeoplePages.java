package vn.lantoa.accounts;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.PeopleDoor.Reach;
import vn.lantoa.accounts.page.EnrolPage;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The people of the installation, for administrators; those of a unit and below it, for its office. */
@Controller
class PeoplePages {

    private final PeopleDoor door;
    private final PeopleViews views;
    private final EnrolForms forms;
    private final PlaceAsked place;
    private final Placements placements;

    PeoplePages(PeopleDoor door, PeopleViews views, EnrolForms forms, PlaceAsked place, Placements placements) {
        this.door = door;
        this.views = views;
        this.forms = forms;
        this.place = place;
        this.placements = placements;
    }

    @GetMapping(PeopleDoor.AREA)
    ModelAndView people(@PathVariable String area, Actor by, Form form, Words words) {
        return Answer.page("accounts/people", views.people(door.enter(area, by), form, words));
    }

    @GetMapping(PeopleDoor.AREA + "/moi")
    ModelAndView blank(@PathVariable String area, Actor by, Form form) {
        return Answer.page("accounts/enrol", page(door.enter(area, by), form));
    }

    @PostMapping(PeopleDoor.AREA + "/moi")
    ModelAndView enrol(@PathVariable String area, Actor by, Form form, Words words) {
        Reach reach = door.enter(area, by);
        Optional<EnrolForms.Asked> asked = forms.read(form, reach);
        if (asked.isEmpty()) {
            return Answer.refused("accounts/enrol", page(reach, form));
        }
        PersonId person = forms.enrol(asked.get(), by, words);
        return Answer.goTo(
                reach.base() + "/" + person,
                "accounts.enrol.done",
                asked.get().who().name());
    }

    @GetMapping(PeopleDoor.AREA + "/{id}")
    ModelAndView person(@PathVariable String area, @PathVariable String id, Actor by, Form form, Words words) {
        Reach reach = door.enter(area, by);
        return Answer.page("accounts/person", views.person(reach, door.person(reach, id), by, form, words));
    }

    @GetMapping("/quan-tri/nguoi/{id}/chuc-vu")
    ModelAndView place(@PathVariable String id, Actor by, Form form) {
        Reach reach = door.administrator(by);
        return Answer.page("accounts/enrol", page(reach, door.person(reach, id), form));
    }

    @PostMapping("/quan-tri/nguoi/{id}/chuc-vu")
    ModelAndView appoint(@PathVariable String id, Actor by, Form form, Words words) {
        Reach reach = door.administrator(by);
        Person person = door.person(reach, id);
        Optional<Positions.Place> asked = place.read(form, reach.givable());
        Basis basis = place.basis(form);
        if (form.isRefused() || asked.isEmpty()) {
            return Answer.refused("accounts/enrol", page(reach, person, form));
        }
        placements.give(person.id(), asked.get(), basis, new Duties.Act(by, "", words));
        return Answer.goTo(reach.base() + "/" + person.id(), "accounts.place.done", person.called());
    }

    private EnrolPage page(Reach reach, Form form) {
        return new EnrolPage(reach.base(), reach.base() + "/moi", "", form, place.choice(form, reach.givable()));
    }

    private EnrolPage page(Reach reach, Person person, Form form) {
        String path = reach.base() + "/" + person.id() + "/chuc-vu";
        return new EnrolPage(reach.base(), path, person.called(), form, place.choice(form, reach.givable()));
    }
}
