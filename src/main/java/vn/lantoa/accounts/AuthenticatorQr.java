package vn.lantoa.accounts;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.factor.Totp;
import vn.lantoa.paper.QrCode;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.BaseUrl;

/** What an authenticator app scans or is typed: the {@code otpauth} address of the Key URI format. */
@Component
class AuthenticatorQr {

    private static final Pattern FOUR = Pattern.compile("(.{4})(?!$)");

    /** Proof of who somebody is stays on real time: the demo's movable clock has no say in it. */
    private static final Clock REAL = Clock.systemUTC();

    private final String host;

    AuthenticatorQr(BaseUrl base) {
        this.host = URI.create(base.value()).getHost();
    }

    static Instant now() {
        return REAL.instant();
    }

    /** In groups of four, to be typed. */
    String secret(byte[] secret) {
        return FOUR.matcher(Totp.base32(secret)).replaceAll("$1 ");
    }

    String svg(byte[] secret, Actor person) {
        String label = "Lan Tỏa:" + (person.name().isEmpty() ? host : person.name());
        return QrCode.svg("otpauth://totp/" + encoded(label) + "?secret=" + Totp.base32(secret) + "&issuer="
                + encoded("Lan Tỏa " + host));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
