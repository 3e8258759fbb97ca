package vn.lantoa.media;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.media.clip.ClipRenditions;

/**
 * What is known of one file, a photo or a clip. The name is what the author's device called it, in NFC, and never a
 * path. Width and height are those of the upright picture; they, the type, the length and the colours are meaningful
 * only when the status is {@link Status#READY}. {@code takenAt} is the camera's own clock, which knows no zone. A clip's
 * type is {@code video/mp4} or {@code video/quicktime}, and it is shown by its poster wherever photos are.
 */
public record MediaFile(
        MediaId id,
        UUID owner,
        String name,
        long bytes,
        String sha256,
        String type,
        int width,
        int height,
        @Nullable Long lengthMs,
        @Nullable LocalDateTime takenAt,
        @Nullable String camera,
        int orientation,
        boolean gps,
        String colourSpace,
        String dominantColour,
        Status status,
        @Nullable Refusal refusal,
        boolean rendered) {

    /** How far a file has come. */
    public enum Status {
        /** Stored safely, not looked at yet. */
        RECEIVED,
        /** Sound; its small picture is there, the larger ones and the playable clip follow ({@link MediaFile#rendered()}). */
        READY,
        /** Not taken, for the reason in {@link MediaFile#refusal()}. */
        REFUSED
    }

    /** Whether this is a moving picture. */
    public boolean isClip() {
        return type.startsWith("video/");
    }

    /** How long a clip lasts, to the millisecond; null for a photo. */
    public @Nullable Duration length() {
        return lengthMs == null ? null : Duration.ofMillis(lengthMs);
    }

    /** The length as a clock shows it, such as {@code 1:05} or {@code 1:02:03}, seconds rounded; empty for a photo. */
    public String lengthOnClock() {
        if (lengthMs == null) {
            return "";
        }
        Duration length = Duration.ofSeconds((lengthMs + 500) / 1000);
        if (length.toHours() > 0) {
            return "%d:%02d:%02d".formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart());
        } else {
            return "%d:%02d".formatted(length.toMinutes(), length.toSecondsPart());
        }
    }

    /** The heights in which a clip can be played, smallest first; none is larger than the clip, save the smallest. */
    public List<Integer> clipHeights() {
        return ClipRenditions.heights(Math.min(width, height));
    }

    /** Whether the camera recorded when, which a picture sent through a chat does not have. */
    public boolean carriesCameraDate() {
        return takenAt != null;
    }
}
