package vn.lantoa.accounts;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import vn.lantoa.accounts.factor.Totp;

/** Fixture: what an authenticator app shows for the secret that a page asked to type. */
public final class ASecondFactor {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private ASecondFactor() {}

    public static String codeOf(String typedSecret) {
        return Totp.codeAt(bytes(typedSecret.replaceAll("\\s", "").toUpperCase(Locale.ROOT)), AuthenticatorQr.now());
    }

    private static byte[] bytes(String base32) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char letter : base32.toCharArray()) {
            buffer = buffer << 5 | BASE32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                out.write(buffer >> bits - 8);
                bits -= 8;
            }
        }
        return out.toByteArray();
    }
}
