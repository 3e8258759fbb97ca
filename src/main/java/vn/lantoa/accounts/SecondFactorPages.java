package vn.lantoa.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.factor.Authenticators;
import vn.lantoa.accounts.factor.Passkeys;
import vn.lantoa.accounts.page.AuthenticatorPage;
import vn.lantoa.accounts.page.SecondFactorPage;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.Forbidden;
import vn.lantoa.web.page.Form;

/** The second factor: shown at each sign-in by whoever has one, set up at the first by whoever must have one. */
@Controller
class SecondFactorPages {

    private final Authenticators authenticators;
    private final Passkeys passkeys;
    private final SignIn signIn;
    private final Journal journal;
    private final AuthenticatorQr qr;

    SecondFactorPages(
            Authenticators authenticators, Passkeys passkeys, SignIn signIn, Journal journal, AuthenticatorQr qr) {
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.journal = journal;
        this.qr = qr;
    }

    @GetMapping(SecondFactorFilter.ASKED_AT)
    ModelAndView ask(Actor by, Form form) {
        return Answer.page("accounts/second-factor", page(by, form));
    }

    @PostMapping(SecondFactorFilter.ASKED_AT)
    ModelAndView show(Actor by, Form form, HttpServletRequest request, HttpServletResponse response) {
        String code = form.required("code", 20, "accounts.factor.code.missing");
        if (!form.isRefused()) {
            switch (authenticators.check(by.id(), code, AuthenticatorQr.now())) {
                case TAKEN -> {
                    signIn.open(SignedIn.byTwoFactors(by), request, response);
                    return Answer.goTo(SignIn.wantedPage(request, response));
                }
                case WRONG -> form.refuse("code", "accounts.factor.code.wrong");
                case TOO_MANY -> form.refuse("code", "accounts.factor.code.tooMany");
            }
        }
        return Answer.refused("accounts/second-factor", page(by, form));
    }

    @GetMapping(SecondFactorFilter.ASKED_AT + "/ung-dung")
    ModelAndView offer(Actor by, SignedIn session, Form form) {
        requireMaySetUp(by, session);
        return Answer.page("accounts/authenticator", authenticatorPage(by, form));
    }

    @PostMapping(SecondFactorFilter.ASKED_AT + "/ung-dung")
    @Transactional
    public ModelAndView setUp(
            Actor by, SignedIn session, Form form, HttpServletRequest request, HttpServletResponse response) {
        requireMaySetUp(by, session);
        String code = form.required("code", 20, "accounts.factor.code.missing");
        if (!form.isRefused()) {
            switch (authenticators.confirm(by.id(), code, AuthenticatorQr.now())) {
                case TAKEN -> {
                    journal.write(
                            by,
                            "person.factor.added",
                            "person:" + by.id(),
                            by.name() + " đặt ứng dụng xác thực làm yếu tố thứ hai.");
                    signIn.open(SignedIn.byTwoFactors(by), request, response);
                    return Answer.goTo(SignIn.wantedPage(request, response), "accounts.factor.added");
                }
                case WRONG -> form.refuse("code", "accounts.factor.code.wrong");
                case TOO_MANY -> form.refuse("code", "accounts.factor.code.tooMany");
            }
        }
        return Answer.refused("accounts/authenticator", authenticatorPage(by, form));
    }

    /** A session by one factor may set one up only while there is none to show. */
    private void requireMaySetUp(Actor by, SignedIn session) {
        if (authenticators.has(by.id())
                || (!session.isStrong() && !passkeys.of(by.id()).isEmpty())) {
            throw new Forbidden();
        }
    }

    private SecondFactorPage page(Actor by, Form form) {
        return new SecondFactorPage(
                form, authenticators.has(by.id()), !passkeys.of(by.id()).isEmpty());
    }

    private AuthenticatorPage authenticatorPage(Actor by, Form form) {
        byte[] secret = authenticators.offer(by.id());
        return new AuthenticatorPage(form, qr.secret(secret), qr.svg(secret, by));
    }
}
