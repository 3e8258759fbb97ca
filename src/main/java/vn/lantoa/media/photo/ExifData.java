package vn.lantoa.media.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the camera wrote beside the picture; of the place only whether it is there. */
record ExifData(@Nullable LocalDateTime takenAt, @Nullable String camera, int orientation, boolean gps) {

    private static final ExifData NONE = new ExifData(null, null, 0, false);
    private static final DateTimeFormatter EXIF_DATE =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    /** Broken metadata is no reason to refuse a photo: what cannot be read is taken as absent. */
    static ExifData of(Path file) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
            return new ExifData(
                    takenAt(metadata),
                    camera(metadata),
                    orientation(metadata),
                    metadata.containsDirectoryOfType(GpsDirectory.class));
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            return NONE;
        }
    }

    private static @Nullable LocalDateTime takenAt(Metadata metadata) {
        try {
            return first(metadata, ExifDirectoryBase.TAG_DATETIME_ORIGINAL)
                    .or(() -> first(metadata, ExifDirectoryBase.TAG_DATETIME_DIGITIZED))
                    .map(text -> LocalDateTime.parse(text.strip(), EXIF_DATE))
                    .orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Many makers repeat their name in the model. */
    private static @Nullable String camera(Metadata metadata) {
        String make = first(metadata, ExifDirectoryBase.TAG_MAKE).orElse("").strip();
        String model = first(metadata, ExifDirectoryBase.TAG_MODEL).orElse("").strip();
        String both = model.startsWith(make.split(" ", 2)[0]) ? model : make + " " + model;
        String camera = PlainText.of(both.replace('/', ' '));
        return camera.isEmpty() ? null : camera;
    }

    private static int orientation(Metadata metadata) {
        return exif(metadata)
                .map(directory -> directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
    }

    private static Optional<String> first(Metadata metadata, int tag) {
        return exif(metadata)
                .map(directory -> directory.getString(tag))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Stream<? extends Directory> exif(Metadata metadata) {
        return metadata.getDirectoriesOfType(ExifDirectoryBase.class).stream();
    }
}
