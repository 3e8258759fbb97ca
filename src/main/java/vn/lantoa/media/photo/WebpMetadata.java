package vn.lantoa.media.photo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/** Takes out of a WebP what is not the picture: libvips 8.14 writes EXIF and GPS even when told to strip them. */
final class WebpMetadata {

    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final Set<String> METADATA = Set.of("EXIF", "XMP ", "ICCP");
    /** In the first byte of VP8X: a profile, EXIF and XMP follow. */
    private static final int ANNOUNCED = 0x20 | 0x08 | 0x04;

    private WebpMetadata() {}

    /** Leaves files of other formats as they are. */
    static void remove(Path file) throws IOException {
        ByteBuffer old = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (old.capacity() < HEADER
                || !text(old, 0).equals("RIFF")
                || !text(old, 8).equals("WEBP")) {
            return;
        }
        ByteBuffer kept = ByteBuffer.allocate(old.capacity()).order(ByteOrder.LITTLE_ENDIAN);
        kept.put(old.slice(0, HEADER));
        int at = HEADER;
        while (at + CHUNK_HEADER <= old.capacity()) {
            int size = CHUNK_HEADER + old.getInt(at + 4) + (old.getInt(at + 4) & 1);
            if (text(old, at).equals("VP8X")) {
                old.put(at + CHUNK_HEADER, (byte) (old.get(at + CHUNK_HEADER) & ~ANNOUNCED));
            }
            if (!METADATA.contains(text(old, at))) {
                kept.put(old.slice(at, size));
            }
            at += size;
        }
        kept.putInt(4, kept.position() - CHUNK_HEADER);
        Files.write(file, Arrays.copyOf(kept.array(), kept.position()));
    }

    private static String text(ByteBuffer bytes, int at) {
        return StandardCharsets.ISO_8859_1.decode(bytes.slice(at, 4)).toString();
    }
}
