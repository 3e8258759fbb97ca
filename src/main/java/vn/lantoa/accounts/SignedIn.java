package vn.lantoa.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.lantoa.shared.Actor;

/** A session's proof of who it is. Its name is the person's id as text: the stable name the intake of files knows. */
public final class SignedIn extends AbstractAuthenticationToken {

    private final Actor actor;

    public SignedIn(Actor actor) {
        super(List.of(new SimpleGrantedAuthority("PERSON")));
        this.actor = actor;
        setAuthenticated(true);
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
