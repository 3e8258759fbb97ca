package vn.lantoa.voting;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A voter as the ballot box knows them: a digest keyed for one poll, hexadecimal. It gives no address back, and the same
 * person is another digest in another poll.
 */
record Voter(String digest) implements Serializable {

    /** The voter behind an address that was proved. Spellings that reach the same mailbox are one voter. */
    static Voter of(String email, byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return new Voter(HexFormat.of().formatHex(mac.doFinal(mailbox(email).getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gmail ignores dots and whatever follows a plus; both its names are one. */
    static String mailbox(String email) {
        String plain = Normalizer.normalize(email, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        int at = plain.lastIndexOf('@');
        String domain = plain.substring(at + 1);
        if (at > 0 && (domain.equals("gmail.com") || domain.equals("googlemail.com"))) {
            return plain.substring(0, at).replaceAll("\\+.*", "").replace(".", "") + "@gmail.com";
        } else {
            return plain;
        }
    }
}
