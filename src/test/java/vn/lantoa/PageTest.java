package vn.lantoa;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.lantoa.accounts.SignedIn;
import vn.lantoa.shared.Actor;

/**
 * A test of the whole house with the demo planted: its beans, its pages through MockMvcTester, a browser at its port. One
 * context serves all of them, and each class finds the demo untouched.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
public @interface PageTest {

    /** Signs a request as this person. */
    final class As {
        private As() {}

        public static RequestPostProcessor person(Actor actor) {
            return authentication(SignedIn.byTwoFactors(actor));
        }
    }
}
