package vn.lantoa.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.factor.Authenticators;
import vn.lantoa.accounts.factor.Passkeys;
import vn.lantoa.accounts.page.AccountPage;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PhoneNumber;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** A person's own page: the name, the ways in, the devices, and every pass that was ever issued for this person. */
@Controller
class AccountPages {

    private final People people;
    private final Passes passes;
    private final Passkeys passkeys;
    private final Authenticators authenticators;
    private final Sessions sessions;
    private final SignIn signIn;

    AccountPages(
            People people,
            Passes passes,
            Passkeys passkeys,
            Authenticators authenticators,
            Sessions sessions,
            SignIn signIn) {
        this.people = people;
        this.passes = passes;
        this.passkeys = passkeys;
        this.authenticators = authenticators;
        this.sessions = sessions;
        this.signIn = signIn;
    }

    @GetMapping("/tai-khoan")
    ModelAndView account(SignedIn who, Words words, HttpSession session) {
        Actor by = who.account();
        return Answer.page("accounts/account", page(by, Form.filled(Map.of("name", by.name()), words), session));
    }

    @PostMapping("/tai-khoan")
    ModelAndView name(SignedIn who, Form form, HttpServletRequest request, HttpServletResponse response) {
        Actor by = who.account();
        String name = form.required("name", 100, "accounts.name.missing");
        if (form.isRefused()) {
            return Answer.refused("accounts/account", page(by, form, request.getSession()));
        }
        people.rename(by.id(), name);
        signIn.open(who.named(new Actor(by.id(), name)), request, response);
        return Answer.goTo(SignIn.wantedPage(request, response), "accounts.name.saved", name);
    }

    @PostMapping("/tai-khoan/thiet-bi/{handle}/thoat")
    ModelAndView end(Actor by, @PathVariable String handle) {
        sessions.end(by.id(), handle);
        return Answer.goTo("/tai-khoan", "accounts.devices.ended");
    }

    @PostMapping("/tai-khoan/thiet-bi/thoat-het")
    ModelAndView endOthers(Actor by, HttpSession session) {
        sessions.endOthers(by.id(), session.getId());
        return Answer.goTo("/tai-khoan", "accounts.devices.othersEnded");
    }

    @PostMapping("/tai-khoan/ung-dung/go")
    @Transactional
    public ModelAndView removeAuthenticator(SignedIn who) {
        if (!who.isStrong() && authenticators.has(who.getPrincipal().id())) {
            throw new vn.lantoa.web.Forbidden();
        }
        authenticators.remove(who.getPrincipal().id());
        return Answer.goTo("/tai-khoan");
    }

    private AccountPage page(Actor by, Form form, HttpSession session) {
        Person person = people.find(by.id()).orElse(new Person(by.id(), by.name(), null, null));
        String telephone = person.telephone();
        return new AccountPage(
                form,
                person.email() == null ? "" : person.email(),
                telephone == null ? "" : new PhoneNumber(telephone).shown(),
                authenticators.has(by.id()),
                passkeys.of(by.id()).stream()
                        .map(one -> new AccountPage.Key(one.id(), one.label(), one.createdAt(), one.lastUsedAt()))
                        .toList(),
                sessions.of(by.id(), session.getId()).stream()
                        .map(one -> new AccountPage.Device(
                                one.handle(),
                                Devices.named(one.device()),
                                one.openedAt(),
                                one.lastSeenAt(),
                                one.current()))
                        .toList(),
                passes.of(by.id()).stream().map(AccountPages::line).toList());
    }

    static AccountPage.Pass line(Passes.Pass pass) {
        return new AccountPage.Pass(
                pass.id(),
                pass.name(),
                pass.kind().name(),
                pass.why(),
                pass.issuedBy(),
                pass.issuedAt(),
                pass.confirmedBy() == null ? "" : pass.confirmedBy(),
                pass.expiresAt(),
                pass.usedAt(),
                pass.withdrawnAt(),
                pass.awaiting());
    }
}
