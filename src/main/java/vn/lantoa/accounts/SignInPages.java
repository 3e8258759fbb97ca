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
import vn.lantoa.messaging.Channels;
import vn.lantoa.shared.PhoneNumber;
import vn.lantoa.web.Answer;
import vn.lantoa.web.PublicPaths;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** Address, code, in. A known and an unknown address get the same answer. */
@Controller
class SignInPages {

    private static final String PURPOSE = "sign-in";
    private static final String REQUEST = "signIn.request";
    private static final String ADDRESS = "signIn.address";

    private final OneTimeCodes codes;
    private final Channels channels;
    private final People people;
    private final SignIn signIn;

    SignInPages(OneTimeCodes codes, Channels channels, People people, SignIn signIn) {
        this.codes = codes;
        this.channels = channels;
        this.people = people;
        this.signIn = signIn;
    }

    @Bean
    static PublicPaths signInPaths() {
        return PublicPaths.of("/dang-nhap", "/dang-nhap/ma");
    }

    @GetMapping("/dang-nhap")
    ModelAndView ask(Form form) {
        return Answer.page("accounts/sign-in", page(form, ""));
    }

    @PostMapping("/dang-nhap")
    ModelAndView send(Form form, Words words, HttpSession session) {
        switch (codes.send(PURPOSE, form.required("email", 250, "accounts.address.missing"), words)) {
            case OneTimeCodes.Sending.NotAnAddress() -> form.refuse("email", "accounts.address.invalid");
            case OneTimeCodes.Sending.TooMany() -> form.refuse("email", "accounts.email.tooMany");
            case OneTimeCodes.Sending.NoChannel() -> form.refuse("email", "accounts.address.noChannel");
            case OneTimeCodes.Sending.Sent(UUID request, String address) -> {
                session.setAttribute(REQUEST, request);
                session.setAttribute(ADDRESS, address);
                return Answer.goTo("/dang-nhap/ma");
            }
        }
        return Answer.refused("accounts/sign-in", page(form, ""));
    }

    @GetMapping("/dang-nhap/ma")
    ModelAndView askCode(Form form, HttpSession session) {
        return session.getAttribute(ADDRESS) instanceof String address
                ? Answer.page("accounts/code", page(form, shown(address)))
                : Answer.goTo("/dang-nhap");
    }

    @PostMapping("/dang-nhap/ma")
    ModelAndView enter(Form form, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        if (!(session.getAttribute(ADDRESS) instanceof String address)
                || !(session.getAttribute(REQUEST) instanceof UUID asked)) {
            return Answer.goTo("/dang-nhap");
        }
        Optional<String> proved =
                codes.redeem(asked, PURPOSE, address, form.required("code", 20, "accounts.code.missing"));
        if (proved.isEmpty()) {
            form.refuse("code", "accounts.code.wrong");
            return Answer.refused("accounts/code", page(form, shown(address)));
        }
        session.removeAttribute(REQUEST);
        session.removeAttribute(ADDRESS);
        Person person = people.join("", proved.get());
        signIn.open(SignedIn.byOneFactor(person.actor()), request, response);
        return person.name().isEmpty() ? Answer.goTo("/tai-khoan") : Answer.goTo(SignIn.wantedPage(request, response));
    }

    private SignInPage page(Form form, String address) {
        return new SignInPage(form, address, channels.anyOpen());
    }

    private static String shown(String address) {
        return address.startsWith("+") ? new PhoneNumber(address).shown() : address;
    }
}
