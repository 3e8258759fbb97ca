package vn.lantoa.journal;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.shared.Sha256;

/** One line as it stands in the database. */
record Line(long id, Instant at, String act, @Nullable UUID actor, String actorName, String subject, String sentence) {

    /** SHA-256 over the previous hash and each field with its length before it, so that no two lines read alike. */
    byte[] hashAfter(byte[] previous) {
        MessageDigest digest = Sha256.begun();
        digest.update(previous);
        for (Object field : new Object[] {id, micros(), act, String.valueOf(actor), actorName, subject, sentence}) {
            Sha256.add(digest, field.toString());
        }
        return digest.digest();
    }

    /** PostgreSQL keeps microseconds. */
    private long micros() {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1000);
    }
}
