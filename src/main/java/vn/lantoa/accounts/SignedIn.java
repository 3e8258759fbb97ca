package vn.lantoa.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.SharedAccount;

/**
 * A session's proof of who it is. Its name is the person's id as text: the stable name the intake of files knows. Whether
 * it is strong says if a second factor was shown, too; of whom one is demanded gets nowhere without.
 */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 3L;

    private final Actor actor;
    private final boolean strong;
    private final String worker;

    private SignedIn(Actor actor, boolean strong, String worker) {
        super(List.of(new SimpleGrantedAuthority(worker.isEmpty() ? "PERSON" : SharedAccount.AUTHORITY)));
        this.actor = actor;
        this.strong = strong;
        this.worker = worker;
        setAuthenticated(true);
    }

    /** By one proof: a code that was sent or handed over. */
    public static SignedIn byOneFactor(Actor actor) {
        return new SignedIn(actor, false, "");
    }

    /** By a passkey, or by a code and an authenticator. */
    public static SignedIn byTwoFactors(Actor actor) {
        return new SignedIn(actor, true, "");
    }

    public boolean isStrong() {
        return strong;
    }

    /** The same proof under the name the person has now. */
    public SignedIn named(Actor renamed) {
        return new SignedIn(renamed, strong, worker);
    }

    /** The same proof of an office's account, and who of the office works with it now. */
    public SignedIn working(String name) {
        return new SignedIn(actor, strong, name);
    }

    /** Who works with the account of an office; empty on everybody's own account, and until it was said. */
    public String worker() {
        return worker;
    }

    /** The account itself, without who works with it. */
    public Actor account() {
        return actor;
    }

    /** Under an office's account, both names: "Văn phòng Huyện ủy Sơn Dương (Nguyễn Văn A)". */
    @Override
    public Actor getPrincipal() {
        return worker.isEmpty() ? actor : new Actor(actor.id(), actor.name() + " (" + worker + ")");
    }

    @Override
    public String getName() {
        return actor.id().toString();
    }

    /** There never was a secret to keep. */
    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}
