package vn.lantoa.shared;

import java.io.Serializable;
import java.security.Principal;

/**
 * Who acts: a signed-in person. What they may do is asked of the module that gives the role, never stored here, so that
 * a role taken away is gone at the next request.
 */
public record Actor(PersonId id, String name) implements Principal, Serializable {

    /** The person's id as text: the stable name that the session and the intake of files know them by. */
    @Override
    public String getName() {
        return id.toString();
    }
}
