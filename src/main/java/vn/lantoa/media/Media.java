package vn.lantoa.media;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.lantoa.media.clip.ClipWorker;
import vn.lantoa.media.intake.FileRows;
import vn.lantoa.media.intake.Store;
import vn.lantoa.media.intake.UploadIntake;
import vn.lantoa.media.photo.DecoderPool;

/** The files people handed in: what they are, their originals, and where their renditions are seen. */
@Component
public class Media {

    private final FileRows files;
    private final AddressRows addresses;
    private final Store store;
    private final UploadIntake intake;
    private final DecoderPool decoderPool;
    private final ClipWorker clips;

    Media(
            FileRows files,
            AddressRows addresses,
            Store store,
            UploadIntake intake,
            DecoderPool decoderPool,
            ClipWorker clips) {
        this.files = files;
        this.addresses = addresses;
        this.store = store;
        this.intake = intake;
        this.decoderPool = decoderPool;
        this.clips = clips;
    }

    /** The file of this id, whoever owns it; the caller decides who may know. */
    public Optional<MediaFile> find(MediaId id) {
        return files.find(id);
    }

    /** The files of these ids, by id, in one question to the database; unknown ids are left out. */
    public Map<MediaId, MediaFile> findAll(Collection<MediaId> ids) {
        return files.findAll(ids);
    }

    /** All files of one owner, newest first. */
    public List<MediaFile> ownedBy(UUID owner) {
        return files.ownedBy(owner);
    }

    /** The original, byte for byte as it came; the caller closes it. Never hand it to the public. */
    public InputStream original(MediaId id) {
        return store.read(id.value());
    }

    /**
     * Takes a file from a plain form, for people without JavaScript. It is looked at before this returns,
     * unless the decoder is busy or broken; then its status stays RECEIVED and a job looks at it soon.
     */
    public FormUploadOutcome receive(UUID owner, InputStream bytes, String name) {
        return intake.receive(owner, bytes, name);
    }

    /** Forgets a file: its row, its addresses, its original and its renditions. Twice is harmless. */
    public void discard(MediaId id) {
        intake.discard(id);
    }

    /**
     * Where this audience finds these photos and clips. An audience is any short text of the caller's, such as
     * {@code public}, {@code owner:…} or {@code juror:…}; the same pair always gives the same address.
     */
    public Map<MediaId, MediaAddress> addresses(Collection<MediaId> ids, String audience) {
        return addresses.of(ids, audience);
    }

    /** Takes all addresses of this audience out of use, as when a publication is revoked. */
    public void revokeAddresses(Collection<MediaId> ids, String audience) {
        addresses.revoke(ids, audience);
    }

    /** What is missing to read photos and clips, in one line for whoever runs this house; empty when nothing is. */
    public Optional<String> lacking() {
        return decoderPool.lacking().or(clips::lacking);
    }
}
