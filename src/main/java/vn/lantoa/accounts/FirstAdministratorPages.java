package vn.lantoa.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.page.FirstPage;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.PublicPaths;
import vn.lantoa.web.page.Form;

/**
 * Behind the one-time link: a name, an address, and the house has its administrator. The secret stands behind the # of
 * the link, so that no server's log and no sharing of the page's address gives it away.
 */
@Controller
class FirstAdministratorPages {

    private final FirstAdministrator first;
    private final SignIn signIn;

    FirstAdministratorPages(FirstAdministrator first, SignIn signIn) {
        this.first = first;
        this.signIn = signIn;
    }

    @Bean
    static PublicPaths firstAdministratorPaths() {
        return PublicPaths.of("/bat-dau");
    }

    @GetMapping("/bat-dau")
    ModelAndView ask(Form form) {
        requireWanted();
        return Answer.page("accounts/first", new FirstPage(form));
    }

    @PostMapping("/bat-dau")
    ModelAndView begin(Form form, HttpServletRequest request, HttpServletResponse response) {
        requireWanted();
        String token = form.required("code", 100, "accounts.first.codeMissing");
        String name = form.required("name", 100, "accounts.name.missing");
        String email = form.required("email", 250, "accounts.email.missing");
        if (!email.isEmpty() && !OneTimeCodes.isEmail(email)) {
            form.refuse("email", "accounts.email.invalid");
        }
        if (!form.isRefused()) {
            Optional<Person> person = first.use(token, name, email);
            if (person.isPresent()) {
                signIn.open(SignedIn.byOneFactor(person.get().actor()), request, response);
                return Answer.goTo("/viec-cua-toi", "accounts.first.done", name);
            }
            form.refuse("code", "accounts.first.codeWrong");
        }
        return Answer.refused("accounts/first", new FirstPage(form));
    }

    /** Once somebody is an administrator the page does not exist. */
    private void requireWanted() {
        if (!first.isWanted()) {
            throw new NotFound();
        }
    }
}
