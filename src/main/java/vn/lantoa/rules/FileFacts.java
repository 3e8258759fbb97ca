package vn.lantoa.rules;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one file by its content; null where it does not say.
 *
 * @param width as it is seen, after any turning the file asks for
 */
public record FileFacts(
        FileFormat format,
        int width,
        int height,
        long bytes,
        @Nullable Boolean colour,
        @Nullable Instant takenAt,
        @Nullable Integer dpi,
        @Nullable Duration length) {

    public int longSide() {
        return Math.max(width, height);
    }

    public int shortSide() {
        return Math.min(width, height);
    }
}
