package vn.lantoa.media.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.media.Refusal;
import vn.lantoa.media.clip.ClipWorker;
import vn.lantoa.media.photo.DecoderBusy;
import vn.lantoa.media.photo.DecoderFailed;
import vn.lantoa.media.photo.DecoderPool;
import vn.lantoa.media.photo.DecoderWorker;
import vn.lantoa.media.photo.ProbeResult;

/** Finds out whether a file is a sound photo or clip, and has its renditions made. */
@Component
public class Examination {

    private static final Logger LOG = LoggerFactory.getLogger(Examination.class);
    private static final int TRIES = 3;
    /** By then the request that brought the file has looked at it, or has died. */
    private static final Duration AFTER_THE_REQUEST = Duration.ofSeconds(20);
    /** An author waits a little for a verdict; a job gives its thread back to mails and deadlines at once. */
    private static final Duration AUTHORS_PATIENCE = Duration.ofSeconds(10);

    private static final Duration JOBS_PATIENCE = Duration.ofMillis(100);

    private final FileRows files;
    private final Store store;
    private final DecoderPool decoderPool;
    private final ClipWorker clips;
    private final MediaJobs jobs;
    private final Verdicts verdicts;

    public Examination(
            FileRows files, Store store, DecoderPool decoderPool, ClipWorker clips, MediaJobs jobs, Verdicts verdicts) {
        this.files = files;
        this.store = store;
        this.decoderPool = decoderPool;
        this.clips = clips;
        this.jobs = jobs;
        this.verdicts = verdicts;
    }

    /** In the caller's transaction: a job will look at the file should nobody else have done so. */
    void later(MediaId id) {
        jobs.examine(id);
    }

    /** Looks at the file at once if it can; when it cannot, the job of {@link #later} will. */
    void now(MediaId id) {
        try {
            examine(id, AUTHORS_PATIENCE);
        } catch (DecoderFailed e) {
            LOG.warn("File {} was not examined at once: {}", id, e.getMessage());
        }
    }

    /** Decides a file that is not decided yet; twice is harmless. */
    public void examine(MediaId id) throws DecoderFailed {
        examine(id, JOBS_PATIENCE);
    }

    private void examine(MediaId id, Duration patience) throws DecoderFailed {
        Optional<Map<String, String>> words = process(id, DecoderWorker.EXAMINE, MediaFile.Status.RECEIVED, patience);
        if (words.isPresent()) {
            String reason = words.get().get(DecoderWorker.REFUSED);
            if (reason == null) {
                verdicts.accept(id, ProbeResult.fromWords(words.get()));
            } else {
                verdicts.refuse(id, Refusal.valueOf(reason));
            }
        }
    }

    /** Makes the larger renditions of a sound photo, and the playable ones of a clip; twice is harmless. */
    public void render(MediaId id) throws DecoderFailed {
        Optional<Map<String, String>> words = process(id, DecoderWorker.RENDER, MediaFile.Status.READY, JOBS_PATIENCE);
        if (words.isPresent()) {
            String reason = words.get().get(DecoderWorker.REFUSED);
            if (reason == null) {
                files.rendered(id);
            } else {
                verdicts.refuse(id, Refusal.valueOf(reason));
            }
        }
    }

    /** Empty when there is nothing to do any more. Without a decoder, or in a queue, no try is counted. */
    private Optional<Map<String, String>> process(MediaId id, String verb, MediaFile.Status status, Duration patience)
            throws DecoderFailed {
        decoderPool.requireDecoder();
        try (DecoderWorker.Turn turn = turn(id, verb, patience)) {
            if (!waiting(id, status)) {
                return Optional.empty();
            }
            Optional<Integer> tries = files.tryAgain(id);
            return tries.isEmpty() ? Optional.empty() : attempt(id, verb, tries.get());
        }
    }

    /** Making a clip playable takes minutes, in which photos go on. */
    private DecoderWorker.Turn turn(MediaId id, String verb, Duration patience) throws DecoderFailed {
        if (ClipWorker.isClip(store.original(id.value()))) {
            clips.requireFfmpeg();
            return verb.equals(DecoderWorker.RENDER)
                    ? clips.awaitTurn(patience)
                    : decoderPool.of(verb).awaitTurn(patience);
        } else {
            return decoderPool.of(verb).awaitTurn(patience);
        }
    }

    private boolean waiting(MediaId id, MediaFile.Status status) {
        return files.find(id)
                .filter(file -> file.status() == status && !file.rendered())
                .isPresent();
    }

    /** Empty when the file has failed so often that it was set aside. */
    private Optional<Map<String, String>> attempt(MediaId id, String verb, int tries) throws DecoderFailed {
        if (tries > TRIES) {
            verdicts.refuse(id, Refusal.QUARANTINED);
            return Optional.empty();
        }
        try {
            return Optional.of(work(id, verb));
        } catch (DecoderFailed e) {
            if (tries < TRIES || e instanceof DecoderBusy) {
                throw e;
            }
            LOG.error("File {} is set aside after {} tries: {}", id, tries, e.getMessage());
            verdicts.refuse(id, Refusal.QUARANTINED);
            return Optional.empty();
        }
    }

    private Map<String, String> work(MediaId id, String verb) throws DecoderFailed {
        Path original = store.original(id.value());
        Path renditions = store.renditions(id.value());
        return ClipWorker.isClip(original)
                ? clips.process(verb, original, renditions)
                : decoderPool.of(verb).process(verb, original, renditions);
    }
}
