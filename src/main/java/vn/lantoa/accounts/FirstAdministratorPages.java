package vn.lantoa.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.page.FirstPage;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.PublicPaths;
import vn.lantoa.web.page.Form;

/** Behind the one-time link: a name, an address, and the house has its administrator. A used link does not exist. */
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
        return PublicPaths.of("/bat-dau/*");
    }

    @GetMapping("/bat-dau/{token}")
    ModelAndView ask(@PathVariable String token, Form form) {
        requireOpen(token);
        return Answer.page("accounts/first", new FirstPage(form, token));
    }

    @PostMapping("/bat-dau/{token}")
    ModelAndView begin(
            @PathVariable String token, Form form, HttpServletRequest request, HttpServletResponse response) {
        requireOpen(token);
        String name = form.required("name", 100, "accounts.name");
        String email = form.required("email", 250, "accounts.email");
        if (!EmailCodes.isAddress(email)) {
            form.refuse("email", "accounts.email.invalid");
        }
        if (form.isRefused()) {
            return Answer.refused("accounts/first", new FirstPage(form, token));
        }
        Person person = first.use(token, name, email).orElseThrow(NotFound::new);
        signIn.open(person.actor(), request, response);
        return Answer.goTo("/viec-cua-toi", "accounts.first.done", name);
    }

    private void requireOpen(String token) {
        if (!first.opensFor(token)) {
            throw new NotFound();
        }
    }
}
