package vn.lantoa.media.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lantoa.media.FormUploadOutcome;
import vn.lantoa.media.MediaId;

/** Takes files in, in pieces or whole: what it acknowledges is on the disk and in the database. */
@Component
public class UploadIntake {

    private static final Logger LOG = LoggerFactory.getLogger(UploadIntake.class);

    private final UploadRows uploads;
    private final UploadWriter writer;
    private final FileRows files;
    private final Store store;
    private final MediaLimits limits;
    private final Examination examination;
    private final TransactionTemplate transaction;

    public UploadIntake(
            UploadRows uploads,
            UploadWriter writer,
            FileRows files,
            Store store,
            MediaLimits limits,
            Examination examination,
            TransactionTemplate transaction) {
        this.uploads = uploads;
        this.writer = writer;
        this.files = files;
        this.store = store;
        this.limits = limits;
        this.examination = examination;
        this.transaction = transaction;
    }

    MediaLimits limits() {
        return limits;
    }

    /** Empty when the owner already has as much open as is allowed. */
    Optional<Upload> create(UUID owner, String name, long length) throws IOException {
        Upload upload = new Upload(UUID.randomUUID(), owner, FileName.clean(name), length, 0, false);
        store.create(upload.id());
        if (!Boolean.TRUE.equals(transaction.execute(status -> uploads.create(upload, limits.openBytes())))) {
            store.delete(upload.id());
            return Optional.empty();
        }
        if (upload.whole()) {
            finish(upload);
        }
        return Optional.of(upload);
    }

    /** Where the upload stands. Whoever was still writing is cut off, so that the answer stays true. */
    Optional<Upload> standing(UUID id, UUID owner) {
        Optional<Upload> upload = writer.cutOff(id, owner);
        upload.filter(found -> found.whole() && !found.finished()).ifPresent(this::finish);
        return upload;
    }

    /** Adds bytes at this offset. A connection that breaks keeps what had come until then. */
    AppendOutcome append(UUID id, UUID owner, long offset, InputStream body) throws IOException {
        Optional<Upload> found = uploads.find(id, owner);
        if (found.isEmpty()) {
            return new AppendOutcome.Unknown();
        }
        if (found.get().received() != offset) {
            return new AppendOutcome.WrongOffset(found.get().received());
        }
        AppendOutcome outcome = writer.append(found.get(), body);
        if (!found.get().finished()
                && outcome.equals(new AppendOutcome.Stored(found.get().length()))) {
            finish(found.get());
        }
        return outcome;
    }

    /** The whole file is there: its row, and the job that will look at it should this process die first. */
    private void finish(Upload upload) {
        MediaId id = new MediaId(upload.id());
        String sha256 = store.sha256(upload.id());
        transaction.executeWithoutResult(status -> {
            if (files.received(id, sha256)) {
                examination.later(id);
            }
            uploads.finish(upload.id());
        });
        examination.now(id);
    }

    public FormUploadOutcome receive(UUID owner, InputStream body, String name) {
        UUID id = UUID.randomUUID();
        try {
            store.create(id);
            long bytes = store.fill(id, body, limits.largest() + 1);
            if (bytes > limits.largest()) {
                store.delete(id);
                return new FormUploadOutcome.TooLarge(limits.largest());
            }
            Upload upload = new Upload(id, owner, FileName.clean(name), bytes, bytes, false);
            uploads.createWhole(upload);
            finish(upload);
            return new FormUploadOutcome.Received(files.find(new MediaId(id)).orElseThrow());
        } catch (IOException e) {
            LOG.error("A file from a form could not be stored", e);
            store.delete(id);
            return new FormUploadOutcome.NoSpace();
        }
    }

    /** The owner gives up an unfinished file; a finished one belongs to whatever uses it. */
    boolean abandon(UUID id, UUID owner) {
        boolean gone = uploads.deleteOpen(id, owner);
        if (gone) {
            store.delete(id);
        }
        return gone;
    }

    public void discard(MediaId id) {
        transaction.executeWithoutResult(status -> {
            files.delete(id);
            uploads.delete(id.value());
        });
        store.delete(id.value());
    }

    /** Lets go of the bytes of files nobody finished. */
    public void sweep() {
        uploads.deleteForgotten(limits.unfinishedKept()).forEach(store::delete);
    }
}
