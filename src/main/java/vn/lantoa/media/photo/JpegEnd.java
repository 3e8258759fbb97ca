package vn.lantoa.media.photo;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a JPEG was written to its end. A decoder is content when only the last bytes are missing; we are not. */
final class JpegEnd {

    private static final int START_OF_IMAGE = 0xd8;
    private static final int END_OF_IMAGE = 0xd9;

    private JpegEnd() {}

    static boolean isThere(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            int marker = nextMarker(in);
            while (marker != END_OF_IMAGE) {
                if (marker != START_OF_IMAGE) {
                    // thumbnails with an end of their own lie inside the segments that are skipped here
                    in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
                }
                marker = nextMarker(in);
            }
            return true;
        } catch (EOFException e) {
            return false;
        }
    }

    /** Passes over the scan's own bytes, in which an FF is always followed by a zero or a restart. */
    private static int nextMarker(DataInputStream in) throws IOException {
        while (true) {
            int value = in.readUnsignedByte();
            while (value == 0xff) {
                value = in.readUnsignedByte();
                if (value != 0xff && value != 0 && !standsAlone(value)) {
                    return value;
                }
            }
        }
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
    }
}
