package vn.lantoa.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.page.SignInPage;
import vn.lantoa.web.Answer;
import vn.lantoa.web.PublicPaths;
import vn.lantoa.web.page.Form;

/**
 * Where a pass lets somebody in: the code of a slip is typed, that of a link is filled in from behind its #. Looking at
 * the page uses nothing up; the one button does.
 */
@Controller
class PassPages {

    private final Passes passes;
    private final SignIn signIn;

    PassPages(Passes passes, SignIn signIn) {
        this.passes = passes;
        this.signIn = signIn;
    }

    @Bean
    static PublicPaths passPaths() {
        return PublicPaths.of("/loi-moi");
    }

    @GetMapping("/loi-moi")
    ModelAndView ask(Form form) {
        return Answer.page("accounts/pass", new SignInPage(form, "", true));
    }

    @PostMapping("/loi-moi")
    ModelAndView enter(Form form, HttpServletRequest request, HttpServletResponse response) {
        Optional<Person> person = passes.redeem(form.required("code", 40, "accounts.pass.missing"));
        if (person.isEmpty()) {
            form.refuse("code", "accounts.pass.wrong");
            return Answer.refused("accounts/pass", new SignInPage(form, "", true));
        }
        signIn.open(SignedIn.byOneFactor(person.get().actor()), request, response);
        return person.get().name().isEmpty()
                ? Answer.goTo("/tai-khoan")
                : Answer.goTo(SignIn.wantedPage(request, response));
    }
}
