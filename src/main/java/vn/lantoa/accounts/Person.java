package vn.lantoa.accounts;

import org.jspecify.annotations.Nullable;
import vn.lantoa.messaging.Recipient;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;

/** @param name empty until the person has given it */
public record Person(
        PersonId id,
        String name,
        @Nullable String email,
        @Nullable String telephone) {
    public Actor actor() {
        return new Actor(id, name);
    }

    /** Where this person is told something: always in the inbox, and outside by what is known of them. */
    public Recipient recipient() {
        return new Recipient(id, email, telephone);
    }
}
