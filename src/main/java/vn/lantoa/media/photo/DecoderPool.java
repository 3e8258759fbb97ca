package vn.lantoa.media.photo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two decoders side by side, so that an author who waits for a verdict does not queue behind renditions. */
public class DecoderPool implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DecoderPool.class);

    public static final Duration LONGEST = Duration.ofSeconds(30);

    private final Optional<Path> libvips;
    private final DecoderWorker examining;
    private final DecoderWorker rendering;

    public DecoderPool(Optional<Path> libvips) {
        this.libvips = libvips;
        if (libvips.isEmpty()) {
            LOG.error(Libvips.MISSING);
        }
        DecoderLaunch command = new DecoderLaunch(libvips.orElse(Path.of("libvips.so.42")));
        this.examining = new DecoderWorker(command, LONGEST);
        this.rendering = new DecoderWorker(command, LONGEST);
    }

    /** Without a decoder no file is at fault, and no try is counted. */
    public void requireDecoder() throws DecoderFailed {
        if (libvips.isEmpty()) {
            throw new DecoderFailed(Libvips.MISSING);
        }
    }

    public Optional<String> lacking() {
        return libvips.isEmpty() ? Optional.of(Libvips.MISSING) : Optional.empty();
    }

    public DecoderWorker of(String verb) {
        if (verb.equals(DecoderWorker.EXAMINE)) {
            return examining;
        } else {
            return rendering;
        }
    }

    @Override
    public void close() {
        examining.close();
        rendering.close();
    }
}
