package vn.lantoa.media.clip;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.media.Refusal;
import vn.lantoa.media.photo.ProbeResult;

/** What ffprobe says of a clip whose tracks are of the kinds we take. Width and height are those of the upright picture. */
record ClipFacts(
        int width,
        int height,
        long lengthMs,
        double framesPerSecond,
        boolean highDynamicRange,
        @Nullable LocalDateTime takenAt,
        @Nullable String camera,
        boolean gps) {

    static final List<String> CODECS =
            List.of("h264", "hevc", "aac", "pcm_s16le", "pcm_s16be", "pcm_s24le", "pcm_s24be");
    static final Set<String> PICTURE = Set.of("h264", "hevc");

    private static final int SMALLEST_EDGE = 64;
    private static final int LONGEST_EDGE = 4096;
    private static final long LONGEST_MS = 60L * 60 * 1000;
    /** Ten minutes of 4K at sixty frames a second: about what two processors make playable in half an hour. */
    private static final double MOST_PIXELS = 3e11;

    /** What speaks against the clip by its own account, before anything of it is decoded. */
    Optional<Refusal> refusal() {
        if (Math.min(width, height) < SMALLEST_EDGE) {
            return Optional.of(Refusal.CLIP_TOO_SMALL);
        } else if (lengthMs <= 0) {
            return Optional.of(Refusal.CLIP_DAMAGED);
        } else if (Math.max(width, height) > LONGEST_EDGE || lengthMs > LONGEST_MS || pixels() > MOST_PIXELS) {
            return Optional.of(Refusal.CLIP_TOO_LARGE);
        } else {
            return Optional.empty();
        }
    }

    double seconds() {
        return lengthMs / 1000.0;
    }

    /** As {@link ProbeResult} are made of, beside what the poster tells. */
    Map<String, String> toWords() {
        Map<String, String> words = new HashMap<>();
        words.put("width", Integer.toString(width));
        words.put("height", Integer.toString(height));
        words.put("lengthMs", Long.toString(lengthMs));
        words.put("gps", Boolean.toString(gps));
        if (takenAt != null) {
            words.put("takenAt", takenAt.toString());
        }
        if (camera != null) {
            words.put("camera", camera);
        }
        return words;
    }

    private double pixels() {
        return (double) width * height * framesPerSecond * seconds();
    }
}
