package vn.lantoa.contests;

import java.time.Instant;

/**
 * The paper that amends the rules.
 *
 * @param from when the new version comes into force; a moment of today that has passed means at once
 */
public record Amendment(String number, String signer, String title, Instant from, String reason) {

    /** The same paper; what would be in force already is so from now. */
    Amendment from(Instant now) {
        return from.isBefore(now) ? new Amendment(number, signer, title, now, reason) : this;
    }
}
