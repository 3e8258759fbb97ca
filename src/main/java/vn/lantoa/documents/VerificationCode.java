package vn.lantoa.documents;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What proves a certificate: 128 random bits in Crockford's base 32, which has no letter that is read as a digit. On
 * paper in groups that make two even lines: {@code 7KQM-4XRT-0A2BC-} above {@code 8DEF-9GHJ-KMNPQ}.
 */
record VerificationCode(String value) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 128;
    private static final int LENGTH = 26;
    private static final Pattern GROUPS = Pattern.compile("(.{4})(.{4})(.{5})(.{4})(.{4})(.{5})");

    VerificationCode {
        if (!value.matches("[0-9A-HJKMNP-TV-Z]{26}")) {
            throw new IllegalArgumentException("Not a verification code: " + value);
        }
    }

    static VerificationCode random(SecureRandom random) {
        BigInteger left = new BigInteger(BITS, random);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS.charAt(left.intValue() & 31));
            left = left.shiftRight(5);
        }
        return new VerificationCode(text.toString());
    }

    /** As somebody types it from paper: small letters, blanks, no dashes, O for 0, I and L for 1. */
    static Optional<VerificationCode> typed(String text) {
        String plain = text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.length() == LENGTH && plain.chars().allMatch(c -> LETTERS.indexOf(c) >= 0)
                ? Optional.of(new VerificationCode(plain))
                : Optional.empty();
    }

    /** In groups, as it is printed and stands in addresses. */
    String grouped() {
        return GROUPS.matcher(value).replaceFirst("$1-$2-$3-$4-$5-$6");
    }
}
