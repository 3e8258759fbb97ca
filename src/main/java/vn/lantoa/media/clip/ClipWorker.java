package vn.lantoa.media.clip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lantoa.media.photo.DecoderFailed;
import vn.lantoa.media.photo.DecoderPool;
import vn.lantoa.media.photo.DecoderWorker;
import vn.lantoa.media.photo.FairLock;

/** Where clips are looked at and made playable, the latter one at a time. FFmpeg is looked for with the first clip. */
public class ClipWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClipWorker.class);

    private final Supplier<Optional<Ffmpeg>> search;
    private final DecoderPool decoderPool;
    private final FairLock rendering = new FairLock(Duration.ofSeconds(5));
    private @Nullable FfmpegRun ffmpeg;

    public ClipWorker(Supplier<Optional<Ffmpeg>> search, DecoderPool decoderPool) {
        this.search = search;
        this.decoderPool = decoderPool;
    }

    /** Without FFmpeg no clip is at fault, and no try is counted. */
    public void requireFfmpeg() throws DecoderFailed {
        ffmpeg();
    }

    /** Whether this file is a clip by its first bytes. */
    public static boolean isClip(Path original) {
        return kind(original).isPresent();
    }

    /** The findings of a sound clip, or the reason of a refusal; when it is to be rendered only the latter. */
    public Map<String, String> process(String verb, Path original, Path renditions) throws DecoderFailed {
        ClipProcessor processor = new ClipProcessor(ffmpeg(), decoderPool);
        return verb.equals(DecoderWorker.EXAMINE)
                ? processor.examine(kind(original).orElseThrow(), original, renditions)
                : processor.render(original, renditions);
    }

    public DecoderWorker.Turn awaitTurn(Duration patience) throws DecoderFailed {
        return rendering.await(patience);
    }

    public Optional<String> lacking() {
        try {
            ffmpeg();
            return Optional.empty();
        } catch (DecoderFailed e) {
            return Optional.of(Ffmpeg.MISSING);
        }
    }

    private static Optional<ClipKind> kind(Path original) {
        try {
            return Files.isRegularFile(original) ? ClipKind.of(original) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
