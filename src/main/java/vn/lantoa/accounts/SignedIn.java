package vn.lantoa.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.lantoa.shared.Actor;

/**
 * A session's proof of who it is. Its name is the person's id as text: the stable name the intake of files knows. Whether
 * it is strong says if a second factor was shown, too; of whom one is demanded gets nowhere without.
 */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 2L;

    private final Actor actor;
    private final boolean strong;

    private SignedIn(Actor actor, boolean strong) {
        super(List.of(new SimpleGrantedAuthority("PERSON")));
        this.actor = actor;
        this.strong = strong;
        setAuthenticated(true);
    }

    /** By one proof: a code that was sent or handed over. */
    public static SignedIn byOneFactor(Actor actor) {
        return new SignedIn(actor, false);
    }

    /** By a passkey, or by a code and an authenticator. */
    public static SignedIn byTwoFactors(Actor actor) {
        return new SignedIn(actor, true);
    }

    public boolean isStrong() {
        return strong;
    }

    /** The same proof under the name the person has now. */
    public SignedIn named(Actor renamed) {
        return new SignedIn(renamed, strong);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
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
