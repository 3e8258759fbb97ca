package vn.lantoa.documents;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.documents.page.VerifyPage;
import vn.lantoa.web.Answer;
import vn.lantoa.web.PublicPaths;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** Where the QR code of a certificate leads: anybody learns whether it is real and whether it still holds. */
@Controller
class VerifyPages {

    private final CertificateRows rows;

    VerifyPages(CertificateRows rows) {
        this.rows = rows;
    }

    @Bean
    static PublicPaths verifyPaths() {
        return PublicPaths.of("/xac-minh", "/xac-minh/*");
    }

    @GetMapping("/xac-minh")
    ModelAndView ask(Form form) {
        if (form.fields().contains("code")) {
            String typed = form.requiredAs("code", 60, "documents.verify.code");
            Optional<VerificationCode> code = VerificationCode.typed(typed);
            if (code.isPresent()) {
                return Answer.goTo("/xac-minh/" + code.get().grouped());
            }
            form.refuse("code", "documents.verify.code.unclear");
            return Answer.refused("documents/verify", new VerifyPage(form, false, null));
        }
        return Answer.page("documents/verify", new VerifyPage(form, false, null));
    }

    @GetMapping("/xac-minh/{code}")
    ModelAndView confirm(@PathVariable String code, Words words) {
        Optional<Issued> found = VerificationCode.typed(code).flatMap(rows::byCode);
        ModelAndView answer = Answer.page(
                "documents/verify",
                new VerifyPage(
                        Form.blank(words), true, found.map(CertificateLines::of).orElse(null)));
        if (found.isEmpty()) {
            answer.setStatus(HttpStatus.NOT_FOUND);
        }
        return answer;
    }
}
