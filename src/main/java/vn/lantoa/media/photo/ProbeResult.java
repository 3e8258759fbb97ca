package vn.lantoa.media.photo;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the decoder saw in a sound photo or clip; width and height are upright. */
public record ProbeResult(
        String type,
        int width,
        int height,
        @Nullable Long lengthMs,
        @Nullable LocalDateTime takenAt,
        @Nullable String camera,
        int orientation,
        boolean gps,
        String colourSpace,
        String dominantColour) {

    /** As it travels between the two processes. */
    Map<String, String> toWords() {
        Map<String, String> words = new HashMap<>();
        words.put("type", type);
        words.put("width", Integer.toString(width));
        words.put("height", Integer.toString(height));
        if (lengthMs != null) {
            words.put("lengthMs", lengthMs.toString());
        }
        if (takenAt != null) {
            words.put("takenAt", takenAt.toString());
        }
        if (camera != null) {
            words.put("camera", camera);
        }
        words.put("orientation", Integer.toString(orientation));
        words.put("gps", Boolean.toString(gps));
        words.put("colourSpace", colourSpace);
        words.put("dominantColour", dominantColour);
        return words;
    }

    public static ProbeResult fromWords(Map<String, String> words) {
        String lengthMs = words.get("lengthMs");
        String takenAt = words.get("takenAt");
        return new ProbeResult(
                words.getOrDefault("type", ""),
                Integer.parseInt(words.getOrDefault("width", "0")),
                Integer.parseInt(words.getOrDefault("height", "0")),
                lengthMs == null ? null : Long.valueOf(lengthMs),
                takenAt == null ? null : LocalDateTime.parse(takenAt),
                words.get("camera"),
                Integer.parseInt(words.getOrDefault("orientation", "0")),
                Boolean.parseBoolean(words.get("gps")),
                words.getOrDefault("colourSpace", ""),
                words.getOrDefault("dominantColour", ""));
    }
}
