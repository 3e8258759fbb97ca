package vn.lantoa.media.clip;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.lantoa.media.photo.PlainText;
import vn.lantoa.shared.Window;

/** What the camera wrote into a clip's container; of the place only whether it is there. */
record ClipMetadata(
        @Nullable LocalDateTime takenAt, @Nullable String camera, boolean gps) {

    /** Apple's, in the camera's own time: {@code 2024-05-01T17:00:00+0700}. */
    private static final DateTimeFormatter WITH_ZONE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[.SSS][XXX][XX]");
    /** A camera whose clock was never set writes the year its format counts from. */
    private static final int FIRST_YEAR = 1990;

    private static final String APPLE = "com.apple.quicktime.";

    static ClipMetadata of(JsonNode tags) {
        return new ClipMetadata(
                Stream.concat(local(tags).stream(), universal(tags).stream())
                        .filter(time -> time.getYear() >= FIRST_YEAR)
                        .findFirst()
                        .orElse(null),
                camera(tags),
                tags.propertyStream().anyMatch(tag -> tag.getKey().contains("location")));
    }

    private static Optional<LocalDateTime> local(JsonNode tags) {
        try {
            String text = tags.path(APPLE + "creationdate").asString("");
            return Optional.of(OffsetDateTime.parse(text, WITH_ZONE).toLocalDateTime());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The container's own time is said to be universal; where the camera was is taken to be here. */
    private static Optional<LocalDateTime> universal(JsonNode tags) {
        try {
            Instant time = Instant.parse(tags.path("creation_time").asString(""));
            return Optional.of(time.atZone(Window.ZONE).toLocalDateTime());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String camera(JsonNode tags) {
        String make = first(tags, APPLE + "make", "com.android.manufacturer", "make");
        String model = first(tags, APPLE + "model", "com.android.model", "model");
        String both = model.startsWith(make) ? model : make + " " + model;
        String camera = PlainText.of(both.replace('/', ' '));
        return camera.isEmpty() ? null : camera;
    }

    private static String first(JsonNode tags, String... names) {
        return Stream.of(names)
                .map(name -> tags.path(name).asString("").strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
