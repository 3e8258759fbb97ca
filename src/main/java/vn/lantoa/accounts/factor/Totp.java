package vn.lantoa.accounts.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords as authenticator apps make them (RFC 6238 over RFC 4226): SHA-1, steps of 30 seconds, six
 * digits; one step of clock difference either way is allowed (RFC 6238, 5.2).
 */
public final class Totp {

    private static final long STEP_SECONDS = 30;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /** The step whose code this is, around that instant and newer than {@code after}; empty when it is none. */
    public static OptionalLong stepOf(byte[] secret, String typed, Instant now, long after) {
        byte[] code = typed.replaceAll("\\s", "").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        long step = now.getEpochSecond() / STEP_SECONDS;
        OptionalLong found = OptionalLong.empty();
        for (long each = step - 1; each <= step + 1; each++) {
            byte[] wanted = code(secret, each, 6, "HmacSHA1").getBytes(java.nio.charset.StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(wanted, code) && each > after && found.isEmpty()) {
                found = OptionalLong.of(each);
            }
        }
        return found;
    }

    /** The code an app shows at that instant. */
    public static String codeAt(byte[] secret, Instant now) {
        return code(secret, now.getEpochSecond() / STEP_SECONDS, 6, "HmacSHA1");
    }

    /** RFC 4226, 5.3, with the hash of RFC 6238, 1.2. */
    static String code(byte[] secret, long counter, int digits, String hash) {
        try {
            Mac mac = Mac.getInstance(hash);
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] digest = mac.doFinal(ByteBuffer.allocate(8).putLong(counter).array());
            int offset = digest[digest.length - 1] & 0xF;
            int truncated = ByteBuffer.wrap(digest, offset, 4).getInt() & 0x7FFF_FFFF;
            return String.format(Locale.ROOT, "%0" + digits + "d", truncated % (int) Math.pow(10, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has it: " + hash, e);
        }
    }

    /** The secret as apps take it, by hand or in a QR code (RFC 4648, 6, without padding). */
    public static String base32(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte each : secret) {
            buffer = buffer << 8 | each & 0xFF;
            bits += 8;
            while (bits >= 5) {
                text.append(BASE32.charAt(buffer >> bits - 5 & 31));
                bits -= 5;
            }
        }
        if (bits > 0) {
            text.append(BASE32.charAt(buffer << 5 - bits & 31));
        }
        return text.toString();
    }
}
