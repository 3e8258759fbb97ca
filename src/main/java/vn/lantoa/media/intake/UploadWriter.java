package vn.lantoa.media.intake;

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

/** Writes to uploads piece by piece; after each, as much as the database says is on the disk. */
@Component
public class UploadWriter {

    private static final Logger LOG = LoggerFactory.getLogger(UploadWriter.class);
    private static final int PIECE = 2 << 20;

    private final LeaseRows leases;
    private final Store store;
    private final TransactionTemplate transaction;

    public UploadWriter(LeaseRows leases, Store store, TransactionTemplate transaction) {
        this.leases = leases;
        this.store = store;
        this.transaction = transaction;
    }

    /** Where the upload stands once whoever was still writing is cut off. */
    Optional<Upload> cutOff(UUID id, UUID owner) {
        return leases.drop(id, owner);
    }

    /** Adds bytes at the end of what is there. A connection that breaks keeps what had come until then. */
    AppendOutcome append(Upload upload, InputStream body) throws IOException {
        UUID lease = UUID.randomUUID();
        boolean taken = upload.finished() || leases.take(upload.id(), upload.owner(), upload.received(), lease);
        return taken ? pieces(upload, lease, body) : new AppendOutcome.Superseded();
    }

    private AppendOutcome pieces(Upload upload, UUID lease, InputStream body) throws IOException {
        long offset = upload.received();
        // one byte more than is missing shows whether too much comes
        UploadChunk chunk = new UploadChunk((int) Math.min(PIECE, upload.length() - offset + 1));
        try (FileChannel file = store.open(upload.id())) {
            do {
                chunk.fill(body);
                if (offset + chunk.count() > upload.length()) {
                    return new AppendOutcome.TooLong();
                }
                if (chunk.count() > 0 && !write(upload.id(), lease, file, offset, chunk.content())) {
                    return new AppendOutcome.Superseded();
                }
                offset += chunk.count();
                chunk.throwIfBroken();
            } while (chunk.full());
            return new AppendOutcome.Stored(offset);
        } catch (StoreFull e) {
            LOG.error("The media store takes no more bytes: {}", e.getMessage());
            return new AppendOutcome.NoSpace();
        }
    }

    private boolean write(UUID id, UUID lease, FileChannel file, long offset, ByteBuffer chunk) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!leases.hold(id, lease, offset)) {
                return false;
            }
            int size = chunk.remaining();
            try {
                Store.write(file, offset, chunk);
            } catch (IOException e) {
                throw new StoreFull(e);
            }
            leases.advance(id, offset + size);
            return true;
        }));
    }
}
