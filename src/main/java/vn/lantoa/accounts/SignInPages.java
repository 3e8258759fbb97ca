package vn.lantoa.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.page.SignInPage;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.PublicPaths;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** Address, code, in. A known and an unknown address get the same answer. */
@Controller
class SignInPages {

    private static final String PURPOSE = "sign-in";
    private static final String REQUEST = "signIn.request";
    private static final String EMAIL = "signIn.email";

    private final EmailCodes codes;
    private final People people;
    private final SignIn signIn;

    SignInPages(EmailCodes codes, People people, SignIn signIn) {
        this.codes = codes;
        this.people = people;
        this.signIn = signIn;
    }

    @Bean
    static PublicPaths signInPaths() {
        return PublicPaths.of("/dang-nhap", "/dang-nhap/ma");
    }

    @GetMapping("/dang-nhap")
    ModelAndView ask(Form form) {
        return Answer.page("accounts/sign-in", new SignInPage(form, ""));
    }

    @PostMapping("/dang-nhap")
    ModelAndView send(Form form, Words words, HttpSession session) {
        switch (codes.send(PURPOSE, form.required("email", 250, "accounts.email"), words)) {
            case EmailCodes.Sending.NotAnAddress() -> form.refuse("email", "accounts.email.invalid");
            case EmailCodes.Sending.TooMany() -> form.refuse("email", "accounts.email.tooMany");
            case EmailCodes.Sending.Sent(UUID request, String email) -> {
                session.setAttribute(REQUEST, request);
                session.setAttribute(EMAIL, email);
                return Answer.goTo("/dang-nhap/ma");
            }
        }
        return Answer.refused("accounts/sign-in", new SignInPage(form, ""));
    }

    @GetMapping("/dang-nhap/ma")
    ModelAndView askCode(Form form, HttpSession session) {
        return session.getAttribute(EMAIL) instanceof String email
                ? Answer.page("accounts/code", new SignInPage(form, email))
                : Answer.goTo("/dang-nhap");
    }

    @PostMapping("/dang-nhap/ma")
    ModelAndView enter(Form form, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        if (!(session.getAttribute(EMAIL) instanceof String email)
                || !(session.getAttribute(REQUEST) instanceof UUID asked)) {
            return Answer.goTo("/dang-nhap");
        }
        Optional<String> proved = codes.redeem(asked, PURPOSE, email, form.required("code", 20, "accounts.code.label"));
        if (proved.isEmpty()) {
            form.refuse("code", "accounts.code.wrong");
            return Answer.refused("accounts/code", new SignInPage(form, email));
        }
        Person person = people.join("", proved.get());
        signIn.open(person.actor(), request, response);
        return person.name().isEmpty() ? Answer.goTo("/tai-khoan") : Answer.goTo(SignIn.wantedPage(request, response));
    }

    @GetMapping("/tai-khoan")
    ModelAndView account(Actor by, Words words) {
        return Answer.page(
                "accounts/name", new SignInPage(Form.filled(java.util.Map.of("name", by.name()), words), ""));
    }

    @PostMapping("/tai-khoan")
    ModelAndView name(Actor by, Form form, HttpServletRequest request, HttpServletResponse response) {
        String name = form.required("name", 100, "accounts.name");
        if (form.isRefused()) {
            return Answer.refused("accounts/name", new SignInPage(form, ""));
        }
        people.rename(by.id(), name);
        signIn.open(new Actor(by.id(), name), request, response);
        return Answer.goTo(SignIn.wantedPage(request, response), "accounts.name.saved", name);
    }
}
