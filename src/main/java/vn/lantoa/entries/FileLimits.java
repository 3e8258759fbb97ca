package vn.lantoa.entries;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.FileCheck;
import vn.lantoa.rules.FileFormat;

/**
 * Limits of the rules that a browser knows before a file is sent. Each refuses only what is beyond doubt; the rules
 * themselves decide when it has come.
 *
 * @param formats those the rules allow; empty allows any of the category's medium
 */
record FileLimits(Category category, List<FileFormat> formats) {

    /** Files are refused by size only beyond doubt: the rules' megabyte may be 2^20 bytes. */
    private static final BigDecimal LARGE_MB = BigDecimal.valueOf(1_048_576);

    private static final BigDecimal SMALL_MB = BigDecimal.valueOf(1_000_000);

    /** For the file picker: the formats the rules allow, or any photo or clip where they name none. */
    String accept() {
        if (formats.isEmpty()) {
            return Stream.of(FileFormat.values())
                    .filter(format -> format.isClip() == category.form().isClip())
                    .map(FileLimits::accept)
                    .collect(Collectors.joining(","));
        }
        return formats.stream().map(FileLimits::accept).collect(Collectors.joining(","));
    }

    private static String accept(FileFormat format) {
        return switch (format) {
            case JPEG -> "image/jpeg,.jpg,.jpeg";
            case PNG -> "image/png,.png";
            case HEIC -> "image/heic,image/heif,image/avif,.heic,.heif";
            case TIFF -> "image/tiff,.tif,.tiff";
            case WEBP -> "image/webp,.webp";
            case MP4 -> "video/mp4,.mp4";
            case MOV -> "video/quicktime,.mov";
            case AVI -> "video/x-msvideo,.avi";
            case WMV -> "video/x-ms-wmv,.wmv";
        };
    }

    /** Pixels the long side has at least in any file that passes; 0 when the rules set none. */
    int minEdge() {
        return category.checks().stream().mapToInt(FileLimits::minEdge).max().orElse(0);
    }

    private static int minEdge(FileCheck check) {
        return switch (check) {
            case FileCheck.Side side -> side.min() == null ? 0 : side.min();
            case FileCheck.Exact exact -> Math.max(exact.width(), exact.height());
            case FileCheck.Resolution least -> Math.max(least.minWidth(), least.minHeight());
            case FileCheck.ByOrientation by -> Math.min(by.landscapeWidth(), by.portraitHeight());
            default -> 0;
        };
    }

    /** Seconds a clip lasts at least; 0 when the rules set none. */
    long minSeconds() {
        return lengths(FileCheck.Length::min)
                .mapToLong(Duration::toSeconds)
                .max()
                .orElse(0L);
    }

    long maxSeconds() {
        return lengths(FileCheck.Length::max)
                .mapToLong(Duration::toSeconds)
                .min()
                .orElse(0L);
    }

    private Stream<Duration> lengths(Function<FileCheck.Length, @Nullable Duration> limit) {
        return category.checks().stream()
                .filter(FileCheck.Length.class::isInstance)
                .map(FileCheck.Length.class::cast)
                .map(limit)
                .filter(Objects::nonNull);
    }

    long minBytes() {
        return sizes(FileCheck.FileSize::minMb)
                .mapToLong(mb -> mb.multiply(SMALL_MB).longValue())
                .max()
                .orElse(0L);
    }

    long maxBytes() {
        return sizes(FileCheck.FileSize::maxMb)
                .mapToLong(mb -> mb.multiply(LARGE_MB).longValue())
                .min()
                .orElse(0L);
    }

    private Stream<BigDecimal> sizes(Function<FileCheck.FileSize, @Nullable BigDecimal> limit) {
        return category.checks().stream()
                .filter(FileCheck.FileSize.class::isInstance)
                .map(FileCheck.FileSize.class::cast)
                .map(limit)
                .filter(Objects::nonNull);
    }
}
