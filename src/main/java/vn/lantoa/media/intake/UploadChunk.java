package vn.lantoa.media.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Bytes as they came in. A connection that broke is remembered until what had come is safe. */
final class UploadChunk {

    private final byte[] bytes;
    private int count;
    private @Nullable IOException broken;

    UploadChunk(int size) {
        this.bytes = new byte[size];
    }

    /** Reads until the piece is full or no more comes. */
    void fill(InputStream from) {
        count = 0;
        try {
            int read = 0;
            while (count < bytes.length && read >= 0) {
                read = from.read(bytes, count, bytes.length - count);
                count += Math.max(read, 0);
            }
        } catch (IOException e) {
            broken = e;
        }
    }

    int count() {
        return count;
    }

    boolean full() {
        return count == bytes.length;
    }

    ByteBuffer content() {
        return ByteBuffer.wrap(bytes, 0, count);
    }

    void throwIfBroken() throws IOException {
        if (broken != null) {
            throw broken;
        }
    }
}
