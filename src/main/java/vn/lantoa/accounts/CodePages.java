package vn.lantoa.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.PeopleDoor.Reach;
import vn.lantoa.accounts.page.AwaitingPage;
import vn.lantoa.accounts.page.SlipPage;
import vn.lantoa.paper.QrCode;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;
import vn.lantoa.web.Forbidden;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/**
 * Codes that are handed to a person who was identified. A code is the answer to the act that issues it and to nothing
 * else: it is in no address, and pressing again makes another and ends this one.
 */
@Controller
@Order(80)
class CodePages implements DeskSource {

    private static final String AWAITING = "/quan-tri/ma";

    private final PeopleDoor door;
    private final PeopleViews views;
    private final People people;
    private final Passes passes;

    CodePages(PeopleDoor door, PeopleViews views, People people, Passes passes) {
        this.door = door;
        this.views = views;
        this.people = people;
        this.passes = passes;
    }

    @PostMapping(PeopleDoor.AREA + "/{id}/ma")
    ModelAndView issue(@PathVariable String area, @PathVariable String id, Actor by, Form form, Words words) {
        Reach reach = door.enter(area, by);
        Person person = door.person(reach, id);
        Optional<Passes.Kind> kind = Arrays.stream(Passes.Kind.values())
                .filter(each -> form.has("kind", each.name()))
                .findFirst();
        if (kind.isEmpty()) {
            form.refuse("kind", "accounts.issue.kind.missing");
        }
        String why = kind.filter(each -> each == Passes.Kind.INVITATION).isPresent()
                ? form.optional("why", 300, "accounts.issue.why")
                : form.required("why", 300, "accounts.issue.why.missing");
        if (form.isRefused() || kind.isEmpty()) {
            return Answer.refused("accounts/person", views.person(reach, person, by, form, words));
        }
        return answer(passes.issue(person.id(), kind.get(), why, by), person, reach.base() + "/" + person.id(), words);
    }

    @GetMapping(AWAITING)
    ModelAndView awaiting(Actor by) {
        door.administrator(by);
        List<AwaitingPage.Waiting> waiting = passes.awaiting().stream()
                .map(pass -> new AwaitingPage.Waiting(
                        AccountPages.line(pass),
                        !pass.issuer().equals(by.id()) && !pass.person().equals(by.id())))
                .toList();
        return Answer.page("accounts/awaiting", new AwaitingPage(waiting));
    }

    @PostMapping(AWAITING + "/{pass}/xac-nhan")
    ModelAndView confirm(@PathVariable String pass, Actor by, Words words) {
        door.administrator(by);
        Passes.Outcome came = passes.confirm(known(pass), by);
        return came instanceof Passes.Outcome.Issued(Passes.Slip slip)
                ? answer(came, people.find(slip.person()).orElseThrow(), AWAITING, words)
                : Answer.goTo(AWAITING, "accounts.awaiting.notYours");
    }

    @PostMapping(AWAITING + "/{pass}/huy")
    ModelAndView withdraw(@PathVariable String pass, Actor by) {
        door.administrator(by);
        boolean withdrawn = passes.withdraw(known(pass), by);
        return Answer.goTo(AWAITING, withdrawn ? "accounts.awaiting.withdrawn" : "accounts.awaiting.gone");
    }

    /** @throws NotFound for a pass that was never issued */
    private UUID known(String pass) {
        UUID id = PeopleDoor.uuid(pass);
        if (!passes.isKnown(id)) {
            throw new NotFound();
        }
        return id;
    }

    private static ModelAndView answer(Passes.Outcome came, Person person, String back, Words words) {
        return switch (came) {
            case Passes.Outcome.Issued(Passes.Slip slip) ->
                Answer.page("accounts/slip", page(slip, person, back, words));
            case Passes.Outcome.Awaiting() -> Answer.goTo(back, "accounts.issue.awaiting", person.called());
            case Passes.Outcome.NotYours() -> throw new Forbidden();
        };
    }

    private static SlipPage page(Passes.Slip slip, Person person, String back, Words words) {
        return new SlipPage(
                person.called(),
                slip.code(),
                slip.link(),
                QrCode.svg(slip.link()),
                Lasting.inWords(slip.lasts(), words),
                back);
    }

    /** What an administrator looks after, and how much waits for a second one. */
    @Override
    public List<DeskCard> cards(Actor actor) {
        if (people.isAdministrator(actor.id())) {
            int waiting = passes.awaiting().size();
            DeskCard everybody = new DeskCard("accounts.people", "accounts.people.task", "/quan-tri/nguoi");
            DeskCard codes = new DeskCard("accounts.awaiting", "accounts.awaiting.task", List.of(waiting), AWAITING);
            return waiting == 0 ? List.of(everybody) : List.of(codes, everybody);
        }
        return people.clerkOf(actor.id()).isEmpty()
                ? List.of()
                : List.of(new DeskCard("accounts.office", "accounts.office.task", "/van-phong/nguoi"));
    }
}
