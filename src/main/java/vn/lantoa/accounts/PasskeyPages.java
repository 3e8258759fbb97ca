package vn.lantoa.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.factor.Passkeys;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.Answer;
import vn.lantoa.web.Forbidden;
import vn.lantoa.web.PublicPaths;

/** What {@code passkey.js} asks and answers. A challenge lives in the session and is good for one answer. */
@Controller
class PasskeyPages {

    private static final String CREATION = "passkey.creation";
    private static final String CHALLENGE = "passkey.challenge";

    private final Passkeys passkeys;
    private final SecondFactors factors;
    private final People people;
    private final SignIn signIn;
    private final Journal journal;

    PasskeyPages(Passkeys passkeys, SecondFactors factors, People people, SignIn signIn, Journal journal) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.people = people;
        this.signIn = signIn;
        this.journal = journal;
    }

    @Bean
    static PublicPaths passkeyPaths() {
        return PublicPaths.of("/dang-nhap/passkey", "/dang-nhap/passkey/thu-thach");
    }

    @PostMapping(path = "/dang-nhap/passkey/thu-thach", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> challenge(HttpSession session) {
        PublicKeyCredentialRequestOptions asked = passkeys.challenge();
        session.setAttribute(CHALLENGE, asked);
        return ResponseEntity.ok(passkeys.json(asked));
    }

    /** In by a passkey: the device verified the person, so this is two factors at once. */
    @PostMapping(path = "/dang-nhap/passkey", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> enter(
            @RequestBody String answer, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        Optional<PersonId> proved = session.getAttribute(CHALLENGE) instanceof PublicKeyCredentialRequestOptions asked
                ? passkeys.prove(asked, answer)
                : Optional.empty();
        session.removeAttribute(CHALLENGE);
        return proved.flatMap(people::find)
                .map(person -> {
                    signIn.open(SignedIn.byTwoFactors(person.actor()), request, response);
                    return ResponseEntity.ok(Map.of("goTo", SignIn.wantedPage(request, response)));
                })
                .orElseGet(() -> ResponseEntity.unprocessableContent().build());
    }

    @PostMapping(path = "/dang-nhap/buoc-hai/passkey/thu-thach", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> creation(SignedIn who, HttpSession session) {
        requireMayAdd(who);
        PublicKeyCredentialCreationOptions asked = passkeys.creation(who);
        session.setAttribute(CREATION, asked);
        return ResponseEntity.ok(passkeys.json(asked));
    }

    @PostMapping(path = "/dang-nhap/buoc-hai/passkey", produces = MediaType.APPLICATION_JSON_VALUE)
    @Transactional
    public ResponseEntity<Map<String, String>> add(
            SignedIn who, @RequestBody String answer, HttpServletRequest request, HttpServletResponse response) {
        requireMayAdd(who);
        HttpSession session = request.getSession();
        boolean added = session.getAttribute(CREATION) instanceof PublicKeyCredentialCreationOptions asked
                && passkeys.register(asked, answer, label(request));
        session.removeAttribute(CREATION);
        if (!added) {
            return ResponseEntity.unprocessableContent().build();
        }
        Actor by = who.getPrincipal();
        journal.write(by, "person.factor.added", "person:" + by.id(), by.name() + " đặt một khóa truy cập (passkey).");
        signIn.open(SignedIn.byTwoFactors(by), request, response);
        return ResponseEntity.ok(Map.of("goTo", SignIn.wantedPage(request, response)));
    }

    @PostMapping("/tai-khoan/passkey/{id}/go")
    @Transactional
    public ModelAndView remove(SignedIn who, @PathVariable UUID id) {
        requireMayAdd(who);
        Actor by = who.getPrincipal();
        if (passkeys.remove(by.id(), id)) {
            journal.write(
                    by, "person.factor.removed", "person:" + by.id(), by.name() + " gỡ một khóa truy cập (passkey).");
        }
        return Answer.goTo("/tai-khoan");
    }

    /** Whoever has a factor shows it before touching any. */
    private void requireMayAdd(SignedIn who) {
        if (!who.isStrong() && factors.has(who.getPrincipal().id())) {
            throw new Forbidden();
        }
    }

    /** What the person will know the device by. */
    private static String label(HttpServletRequest request) {
        String device = request.getHeader("User-Agent");
        return Devices.named(device == null ? "" : device);
    }
}
