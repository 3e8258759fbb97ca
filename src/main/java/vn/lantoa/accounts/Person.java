package vn.lantoa.accounts;

import org.jspecify.annotations.Nullable;
import vn.lantoa.messaging.Recipient;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.shared.PhoneNumber;

/** @param name empty until the person has given it */
public record Person(
        PersonId id,
        String name,
        @Nullable String email,
        @Nullable String telephone) {
    /** What to call this person on a page: the name, else the address they are known by. */
    public String called() {
        return !name.isEmpty()
                ? name
                : email != null ? email : telephone != null ? new PhoneNumber(telephone).shown() : "";
    }

    public Actor actor() {
        return new Actor(id, name);
    }

    /** Where this person is told something: always in the inbox, and outside by what is known of them. */
    public Recipient recipient() {
        return new Recipient(id, email, telephone);
    }
}
