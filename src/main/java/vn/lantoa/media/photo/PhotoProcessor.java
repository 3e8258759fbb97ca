package vn.lantoa.media.photo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.media.Refusal;

/** Looks at one photo and makes its renditions, inside the decoding process. */
class PhotoProcessor {

    private static final long MOST_PIXELS = 100_000_000;
    private static final int SMALLEST_EDGE = 32;
    /** Takes everything out that is not the picture itself. */
    private static final Map<String, String> OPTIONS =
            Map.of("webp", "[Q=80,strip]", "jpg", "[Q=82,optimize_coding,strip,background=255]");

    private final Vips vips;

    PhotoProcessor(Vips vips) {
        this.vips = vips;
    }

    /** The findings of a sound photo, whose small renditions are then there; or the reason of a refusal. */
    Map<String, String> examine(Path original, Path renditions) throws IOException, VipsFailed {
        byte[] head = head(original);
        Optional<PhotoKind> kind = PhotoKind.of(head);
        if (head.length == 0) {
            return refused(Refusal.EMPTY);
        }
        if (kind.isEmpty()) {
            return refused(Refusal.UNKNOWN_KIND);
        }
        try (Vips.Image header = vips.open(original)) {
            Optional<Refusal> reason = refusal(kind.get(), header, original);
            return reason.isPresent() ? refused(reason.get()) : decode(kind.get(), header, original, renditions);
        } catch (VipsFailed e) {
            return refused(unreadable(kind.get(), e));
        }
    }

    /** The larger renditions, each made from the next larger one. */
    void render(Path original, Path renditions) throws IOException, VipsFailed {
        try (Vips.Image large = vips.thumbnail(original, Renditions.LARGE);
                Vips.Image middle = large.shrink(Renditions.MIDDLE)) {
            write(large, Renditions.LARGE, renditions);
            write(middle, Renditions.MIDDLE, renditions);
        }
    }

    private Map<String, String> decode(PhotoKind kind, Vips.Image header, Path original, Path renditions)
            throws IOException, VipsFailed {
        ExifData exif = ExifData.of(original);
        boolean side = header.liesOnItsSide();
        try (Vips.Image small = vips.thumbnail(original, Renditions.SMALL)) {
            writeOrGiveUp(small, renditions);
            return new ProbeResult(
                            kind.type(),
                            side ? header.height() : header.width(),
                            side ? header.width() : header.height(),
                            null,
                            exif.takenAt(),
                            exif.camera(),
                            exif.orientation(),
                            exif.gps(),
                            header.colourSpace(),
                            DominantColour.of(small.pixels(), small.bands()))
                    .toWords();
        }
    }

    /** A picture that could be read but not written is no fault of the picture. */
    private static void writeOrGiveUp(Vips.Image small, Path renditions) throws IOException {
        try {
            write(small, Renditions.SMALL, renditions);
        } catch (VipsFailed e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Optional<Refusal> refusal(PhotoKind kind, Vips.Image header, Path original) throws IOException {
        if ((long) header.width() * header.height() > MOST_PIXELS) {
            return Optional.of(Refusal.TOO_MANY_PIXELS);
        } else if (Math.min(header.width(), header.height()) < SMALLEST_EDGE) {
            return Optional.of(Refusal.TOO_SMALL);
        } else if (kind == PhotoKind.WEBP && header.pages() > 1) {
            return Optional.of(Refusal.ANIMATED);
        } else if (kind == PhotoKind.JPEG && !JpegEnd.isThere(original)) {
            return Optional.of(Refusal.DAMAGED);
        } else {
            return Optional.empty();
        }
    }

    /** A library without HEVC says so in its own words; the photo itself may be sound. */
    private static Refusal unreadable(PhotoKind kind, VipsFailed failure) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (kind == PhotoKind.HEIC
                && (words.contains("support") || words.contains("plugin") || words.contains("known"))) {
            return Refusal.HEIC_UNSUPPORTED;
        } else {
            return Refusal.DAMAGED;
        }
    }

    /** Under another name first: a rendition that can be seen is whole. */
    private static void write(Vips.Image image, int edge, Path renditions) throws IOException, VipsFailed {
        Files.createDirectories(renditions);
        for (String format : Renditions.FORMATS) {
            Path draft = renditions.resolve(UUID.randomUUID() + ".draft." + format);
            try {
                image.write(draft + OPTIONS.get(format));
                WebpMetadata.remove(draft);
                Files.move(draft, renditions.resolve(edge + "." + format), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        }
    }

    private static Map<String, String> refused(Refusal reason) {
        return Map.of(DecoderWorker.REFUSED, reason.name());
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(64);
        }
    }
}
