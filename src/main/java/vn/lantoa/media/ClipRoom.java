package vn.lantoa.media;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where clips are looked at and made playable, the latter one at a time. FFmpeg is looked for with the first clip. */
class ClipRoom implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClipRoom.class);

    private final Supplier<Optional<Ffmpeg>> search;
    private final Darkrooms darkrooms;
    private final Turns rendering = new Turns(Duration.ofSeconds(5));
    private @Nullable FfmpegRun ffmpeg;

    ClipRoom(Supplier<Optional<Ffmpeg>> search, Darkrooms darkrooms) {
        this.search = search;
        this.darkrooms = darkrooms;
    }

    /** Without FFmpeg no clip is at fault, and no try is counted. */
    void requireFfmpeg() throws DarkroomFailed {
        ffmpeg();
    }

    ClipStudio studio() throws DarkroomFailed {
        return new ClipStudio(ffmpeg(), darkrooms);
    }

    Darkroom.Turn awaitTurn(Duration patience) throws DarkroomFailed {
        return rendering.await(patience);
    }

    Optional<String> lacking() {
        try {
            ffmpeg();
            return Optional.empty();
        } catch (DarkroomFailed e) {
            return Optional.of(Ffmpeg.MISSING);
        }
    }

    private synchronized FfmpegRun ffmpeg() throws DarkroomFailed {
        if (ffmpeg == null) {
            Optional<Ffmpeg> found = search.get();
            if (found.isEmpty()) {
                LOG.error(Ffmpeg.MISSING);
                throw new DarkroomFailed(Ffmpeg.MISSING);
            }
            ffmpeg = new FfmpegRun(found.get());
        }
        return ffmpeg;
    }

    @Override
    public synchronized void close() {
        if (ffmpeg != null) {
            ffmpeg.close();
        }
    }
}
