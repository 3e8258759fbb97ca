package vn.lantoa.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line as it stands in the database. */
record Line(long id, Instant at, String act, @Nullable UUID actor, String actorName, String subject, String sentence) {

    /** SHA-256 over the previous hash and each field with its length before it, so that no two lines read alike. */
    byte[] hashAfter(byte[] previous) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            for (Object field : new Object[] {id, micros(), act, String.valueOf(actor), actorName, subject, sentence}) {
                byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** PostgreSQL keeps microseconds. */
    private long micros() {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1000);
    }
}
