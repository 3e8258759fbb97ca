package vn.lantoa.documents;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.shared.CrockfordCode;

/**
 * What proves a certificate: 26 letters of Crockford's base 32, at least 128 random bits. On paper in groups that make
 * two even lines: {@code 7KQM-4XRT-0A2BC-} above {@code 8DEF-9GHJ-KMNPQ}.
 */
record VerificationCode(String value) {

    private static final int LENGTH = 26;
    private static final Pattern GROUPS = Pattern.compile("(.{4})(.{4})(.{5})(.{4})(.{4})(.{5})");

    VerificationCode {
        if (!value.matches("[0-9A-HJKMNP-TV-Z]{26}")) {
            throw new IllegalArgumentException("Not a verification code: " + value);
        }
    }

    static VerificationCode random(SecureRandom random) {
        return new VerificationCode(CrockfordCode.random(LENGTH, random));
    }

    /** As somebody types it from paper. */
    static Optional<VerificationCode> typed(String text) {
        return CrockfordCode.typed(text, LENGTH).map(VerificationCode::new);
    }

    /** In groups, as it is printed and stands in addresses. */
    String grouped() {
        return GROUPS.matcher(value).replaceFirst("$1-$2-$3-$4-$5-$6");
    }
}
