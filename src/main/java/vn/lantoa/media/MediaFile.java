package vn.lantoa.media;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one file. The name is what the author's device called it, in NFC, and never a path.
 * Width and height are those of the upright picture; they, the type and the colours are meaningful only
 * when the status is {@link Status#READY}. {@code takenAt} is the camera's own clock, which knows no zone.
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
        /** A sound photo; its small picture is there, the larger ones follow ({@link MediaFile#rendered()}). */
        READY,
        /** Not taken, for the reason in {@link MediaFile#refusal()}. */
        REFUSED
    }

    /** Whether the camera left its own note of when, which a picture sent through a chat does not have. */
    public boolean carriesCameraDate() {
        return takenAt != null;
    }
}
