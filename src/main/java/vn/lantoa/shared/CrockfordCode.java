package vn.lantoa.shared;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** Random secrets that people type from paper: Crockford's base 32, which has no letter that is read as a digit. */
public final class CrockfordCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private CrockfordCode() {}

    /** So many letters of five random bits each. */
    public static String random(int length, SecureRandom random) {
        BigInteger left = new BigInteger(length * 5, random);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(left.intValue() & 31));
            left = left.shiftRight(5);
        }
        return text.toString();
    }

    /** As somebody types it from paper: small letters, blanks, dashes, O for 0, I and L for 1; empty when it cannot be one. */
    public static Optional<String> typed(String text, int length) {
        String plain = text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.length() == length && plain.chars().allMatch(c -> LETTERS.indexOf(c) >= 0)
                ? Optional.of(plain)
                : Optional.empty();
    }
}
