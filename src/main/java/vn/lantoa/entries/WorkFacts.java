package vn.lantoa.entries;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.media.MediaFile;
import vn.lantoa.rules.FileFacts;
import vn.lantoa.rules.FileFormat;
import vn.lantoa.shared.Window;

/** What media found in a file, in the words of the rules. */
final class WorkFacts {
    private WorkFacts() {}

    static FileFacts of(MediaFile file) {
        Instant taken = file.takenAt() == null
                ? null
                : file.takenAt().atZone(Window.ZONE).toInstant();
        return new FileFacts(
                format(file.type()),
                file.width(),
                file.height(),
                file.bytes(),
                colour(file),
                taken,
                null,
                file.length());
    }

    /** A file of grey values is black and white; whether one that could hold colours does, only an eye can tell. */
    private static @Nullable Boolean colour(MediaFile file) {
        return Set.of("b-w", "grey16").contains(file.colourSpace()) ? Boolean.FALSE : null;
    }

    private static FileFormat format(String type) {
        String name = type.substring(type.indexOf('/') + 1).toUpperCase(Locale.ROOT);
        return switch (name) {
            case "JPG", "JPEG" -> FileFormat.JPEG;
            case "HEIC", "HEIF", "AVIF" -> FileFormat.HEIC;
            case "PNG" -> FileFormat.PNG;
            case "WEBP" -> FileFormat.WEBP;
            case "TIFF" -> FileFormat.TIFF;
            case "MP4" -> FileFormat.MP4;
            case "QUICKTIME" -> FileFormat.MOV;
            case "X-MSVIDEO", "AVI" -> FileFormat.AVI;
            case "X-MS-WMV", "WMV" -> FileFormat.WMV;
            default -> throw new IllegalArgumentException(type);
        };
    }
}
