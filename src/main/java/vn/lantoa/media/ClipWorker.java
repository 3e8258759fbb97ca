package vn.lantoa.media;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where clips are looked at and made playable, the latter one at a time. FFmpeg is looked for with the first clip. */
class ClipWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClipWorker.class);

    private final Supplier<Optional<Ffmpeg>> search;
    private final DecoderPool decoderPool;
    private final FairLock rendering = new FairLock(Duration.ofSeconds(5));
    private @Nullable FfmpegRun ffmpeg;

    ClipWorker(Supplier<Optional<Ffmpeg>> search, DecoderPool decoderPool) {
        this.search = search;
        this.decoderPool = decoderPool;
    }

    /** Without FFmpeg no clip is at fault, and no try is counted. */
    void requireFfmpeg() throws DecoderFailed {
        ffmpeg();
    }

    ClipProcessor processor() throws DecoderFailed {
        return new ClipProcessor(ffmpeg(), decoderPool);
    }

    DecoderWorker.Turn awaitTurn(Duration patience) throws DecoderFailed {
        return rendering.await(patience);
    }

    Optional<String> lacking() {
        try {
            ffmpeg();
            return Optional.empty();
        } catch (DecoderFailed e) {
            return Optional.of(Ffmpeg.MISSING);
        }
    }

    private synchronized FfmpegRun ffmpeg() throws DecoderFailed {
        if (ffmpeg == null) {
            Optional<Ffmpeg> found = search.get();
            if (found.isEmpty()) {
                LOG.error(Ffmpeg.MISSING);
                throw new DecoderFailed(Ffmpeg.MISSING);
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
