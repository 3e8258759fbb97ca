package vn.lantoa.media;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.media.photo.Renditions;
import vn.lantoa.web.page.Words;

/** Tells the sender of a file what became of it, while the form that it belongs to is still open. */
@RestController
class UploadStatusPages {

    private final Media media;

    UploadStatusPages(Media media) {
        this.media = media;
    }

    @GetMapping("/uploads/{id}/xem")
    ResponseEntity<Sent> sent(@PathVariable UUID id, @Nullable Principal person, Words words) {
        Optional<Sent> sent = media.find(new MediaId(id))
                .filter(file -> person != null && file.owner().toString().equals(person.getName()))
                .map(file -> sent(file, words));
        return ResponseEntity.status(sent.isPresent() ? 200 : 404)
                .cacheControl(CacheControl.noStore())
                .body(sent.orElse(null));
    }

    private Sent sent(MediaFile file, Words words) {
        String audience = "owner:" + file.owner();
        boolean ready = file.status() == MediaFile.Status.READY;
        MediaAddress address = media.addresses(List.of(file.id()), audience).get(file.id());
        Refusal refusal = file.refusal();
        return new Sent(
                file.status(),
                ready && address != null ? address.path(Renditions.SMALL, "jpg") : "",
                file.lengthOnClock(),
                refusal == null ? "" : words.t(refusal.key()));
    }

    /** @param trouble why it cannot be taken, and what to do; empty when it can */
    record Sent(MediaFile.Status status, String poster, String length, String trouble) {}
}
