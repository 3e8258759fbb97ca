package vn.lantoa.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two decoders side by side, so that an author who waits for a verdict does not queue behind renditions. */
class Darkrooms implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Darkrooms.class);

    static final Duration LONGEST = Duration.ofSeconds(30);

    private final Optional<Path> libvips;
    private final Darkroom examining;
    private final Darkroom rendering;

    Darkrooms(Optional<Path> libvips) {
        this.libvips = libvips;
        if (libvips.isEmpty()) {
            LOG.error(Libvips.MISSING);
        }
        DarkroomCommand command = new DarkroomCommand(libvips.orElse(Path.of("libvips.so.42")));
        this.examining = new Darkroom(command, LONGEST);
        this.rendering = new Darkroom(command, LONGEST);
    }

    /** Without a decoder no file is at fault, and no try is counted. */
    void requireDecoder() throws DarkroomFailed {
        if (libvips.isEmpty()) {
            throw new DarkroomFailed(Libvips.MISSING);
        }
    }

    Optional<String> lacking() {
        return libvips.isEmpty() ? Optional.of(Libvips.MISSING) : Optional.empty();
    }

    Darkroom of(String verb) {
        if (verb.equals(Darkroom.EXAMINE)) {
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
