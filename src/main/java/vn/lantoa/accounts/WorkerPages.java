package vn.lantoa.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.PeopleDoor.Reach;
import vn.lantoa.accounts.page.WorkerPage;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** Who works with an office's account now, and which accounts are an office's. */
@Controller
class WorkerPages {

    private final SharedAccounts shared;
    private final SignIn signIn;
    private final PeopleDoor door;

    WorkerPages(SharedAccounts shared, SignIn signIn, PeopleDoor door) {
        this.shared = shared;
        this.signIn = signIn;
        this.door = door;
    }

    @GetMapping(WorkerFilter.ASKED_AT)
    ModelAndView ask(SignedIn who, Words words) {
        Form form = Form.filled(Map.of("worker", who.worker()), words);
        return Answer.page("accounts/worker", new WorkerPage(office(who), form));
    }

    @PostMapping(WorkerFilter.ASKED_AT)
    ModelAndView say(SignedIn who, Form form, HttpServletRequest request, HttpServletResponse response) {
        String office = office(who);
        String worker = form.required("worker", 100, "accounts.worker.missing");
        if (form.isRefused()) {
            return Answer.refused("accounts/worker", new WorkerPage(office, form));
        }
        signIn.open(who.working(worker), request, response);
        return Answer.goTo(SignIn.wantedPage(request, response), "accounts.worker.done", worker);
    }

    private String office(SignedIn who) {
        if (!shared.isShared(who.account().id())) {
            throw new NotFound();
        }
        return who.account().name();
    }

    @PostMapping("/quan-tri/nguoi/{id}/dung-chung")
    ModelAndView mark(@PathVariable String id, Actor by, Form form) {
        Reach reach = door.administrator(by);
        Person person = door.person(reach, id);
        shared.mark(person.id(), form.ticked("shared"), by);
        return Answer.goTo(reach.base() + "/" + person.id());
    }
}
