package vn.lantoa.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ends: the row at the edge, by its order's value and its key. Opaque in the address, and nothing to hold
 * against anybody: it says no more than the row that was shown.
 *
 * @param back whether the page is the one before this row
 */
record Mark(boolean back, String order, String key) {

    private static final char BETWEEN = '\u001f';
    private static final int LONGEST = 4_000;

    /** @param ordered the order it is good for; of another one it is no mark */
    String write(String ordered) {
        String text = (back ? "<" : ">") + ordered + BETWEEN + order + BETWEEN + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable Mark read(String typed, String ordered) {
        String[] parts = decoded(typed).split(String.valueOf(BETWEEN), -1);
        boolean back = parts[0].equals("<" + ordered);
        return parts.length == 3 && (back || parts[0].equals(">" + ordered))
                ? new Mark(back, parts[1], parts[2])
                : null;
    }

    private static String decoded(String typed) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return "";
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(typed));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return "";
        }
    }
}
