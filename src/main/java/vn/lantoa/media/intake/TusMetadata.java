package vn.lantoa.media.intake;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The {@code Upload-Metadata} header: pairs of a key and its value in Base64, parted by commas. */
final class TusMetadata {

    private TusMetadata() {}

    /** The value of this key, or nothing when it is absent or not Base64. */
    static String value(@Nullable String header, String key) {
        if (header == null) {
            return "";
        }
        for (String pair : header.split(",")) {
            String[] parts = pair.strip().split(" ", 2);
            if (parts.length == 2 && parts[0].equals(key)) {
                return decoded(parts[1].strip());
            }
        }
        return "";
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
