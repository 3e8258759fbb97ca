package vn.lantoa.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files in, piece by piece: what it acknowledges is on the disk and in the database. */
@Component
class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int PIECE = 2 << 20;

    private final UploadRows uploads;
    private final FileRows files;
    private final Store store;
    private final MediaLimits limits;
    private final Examination examination;
    private final TransactionTemplate transaction;

    Intake(
            UploadRows uploads,
            FileRows files,
            Store store,
            MediaLimits limits,
            Examination examination,
            TransactionTemplate transaction) {
        this.uploads = uploads;
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
        Optional<Upload> upload = uploads.dropPen(id, owner);
        upload.filter(found -> found.whole() && !found.finished()).ifPresent(this::finish);
        return upload;
    }

    /** Adds bytes at this offset. A connection that breaks keeps what had come until then. */
    Appending append(UUID id, UUID owner, long offset, InputStream body) throws IOException {
        UUID pen = UUID.randomUUID();
        Optional<Upload> found = uploads.find(id, owner);
        if (found.isEmpty()) {
            return new Appending.Unknown();
        }
        if (found.get().received() != offset) {
            return new Appending.WrongOffset(found.get().received());
        }
        if (!found.get().finished() && !uploads.takePen(id, owner, offset, pen)) {
            return new Appending.Superseded();
        }
        Appending outcome = pieces(found.get(), pen, body);
        if (!found.get().finished()
                && outcome.equals(new Appending.Stored(found.get().length()))) {
            finish(found.get());
        }
        return outcome;
    }

    private Appending pieces(Upload upload, UUID pen, InputStream body) throws IOException {
        long offset = upload.received();
        // one byte more than is missing shows whether too much comes
        Piece piece = new Piece((int) Math.min(PIECE, upload.length() - offset + 1));
        try (FileChannel file = store.open(upload.id())) {
            do {
                piece.fill(body);
                if (offset + piece.count() > upload.length()) {
                    return new Appending.TooLong();
                }
                if (piece.count() > 0 && !write(upload.id(), pen, file, offset, piece.content())) {
                    return new Appending.Superseded();
                }
                offset += piece.count();
                piece.throwIfBroken();
            } while (piece.full());
            return new Appending.Stored(offset);
        } catch (StoreFull e) {
            LOG.error("The media store takes no more bytes: {}", e.getMessage());
            return new Appending.NoSpace();
        }
    }

    private boolean write(UUID id, UUID pen, FileChannel file, long offset, ByteBuffer piece) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!uploads.hold(id, pen, offset)) {
                return false;
            }
            int size = piece.remaining();
            try {
                Store.write(file, offset, piece);
            } catch (IOException e) {
                throw new StoreFull(e);
            }
            uploads.advance(id, offset + size);
            return true;
        }));
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

    Reception receive(UUID owner, InputStream body, String name) {
        UUID id = UUID.randomUUID();
        try {
            store.create(id);
            long bytes = store.fill(id, body, limits.largest() + 1);
            if (bytes > limits.largest()) {
                store.delete(id);
                return new Reception.TooLarge(limits.largest());
            }
            Upload upload = new Upload(id, owner, FileName.clean(name), bytes, bytes, false);
            uploads.createWhole(upload);
            finish(upload);
            return new Reception.Received(files.find(new MediaId(id)).orElseThrow());
        } catch (IOException e) {
            LOG.error("A file from a form could not be stored", e);
            store.delete(id);
            return new Reception.NoSpace();
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

    void discard(MediaId id) {
        transaction.executeWithoutResult(status -> {
            files.delete(id);
            uploads.delete(id.value());
        });
        store.delete(id.value());
    }

    /** Lets go of the bytes of files nobody finished. */
    void sweep() {
        uploads.deleteForgotten(limits.unfinishedKept()).forEach(store::delete);
    }
}
