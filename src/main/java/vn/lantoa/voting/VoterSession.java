package vn.lantoa.voting;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.contests.PhaseId;

/** What a visitor's session remembers of a poll: the code that is on its way, then the digest, never both. */
record VoterSession(HttpSession session, PhaseId phase) {

    String purpose() {
        return "ballot:" + phase;
    }

    void asked(UUID request, String email) {
        session.setAttribute(key("request"), request);
        session.setAttribute(key("email"), email);
    }

    Optional<UUID> request() {
        return session.getAttribute(key("request")) instanceof UUID request ? Optional.of(request) : Optional.empty();
    }

    String email() {
        return session.getAttribute(key("email")) instanceof String email ? email : "";
    }

    void proved(Voter voter) {
        forgetCode();
        session.setAttribute(key("voter"), voter);
    }

    void forgetCode() {
        session.removeAttribute(key("request"));
        session.removeAttribute(key("email"));
    }

    Optional<Voter> voter() {
        return session.getAttribute(key("voter")) instanceof Voter voter ? Optional.of(voter) : Optional.empty();
    }

    private String key(String what) {
        return "voting." + what + "." + phase;
    }
}
