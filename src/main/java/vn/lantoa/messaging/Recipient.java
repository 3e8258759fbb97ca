package vn.lantoa.messaging;

import org.jspecify.annotations.Nullable;
import vn.lantoa.shared.PersonId;

/**
 * To whom something is said.
 *
 * @param person whose inbox on the site gets it; null for an address without a person, such as a voter's
 * @param email where a letter goes; null when the person has none
 * @param telephone in E.164 ({@code +84912345678}); used where there is no e-mail address
 */
public record Recipient(
        @Nullable PersonId person,
        @Nullable String email,
        @Nullable String telephone) {

    public static Recipient ofEmail(String email) {
        return new Recipient(null, email, null);
    }

    public static Recipient ofTelephone(String telephone) {
        return new Recipient(null, null, telephone);
    }
}
