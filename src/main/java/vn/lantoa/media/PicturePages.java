package vn.lantoa.media;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.media.intake.Store;

/** Renditions for whoever holds their address. Originals are never served here. */
@RestController
class PicturePages {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final AddressRows addresses;
    private final Store store;

    PicturePages(AddressRows addresses, Store store) {
        this.addresses = addresses;
        this.store = store;
    }

    @GetMapping("/media/{token:[0-9a-f]{64}}/{edge:320|1024|2048}.{format:webp|jpg}")
    ResponseEntity<Resource> rendition(
            @PathVariable String token, @PathVariable int edge, @PathVariable String format) {
        MediaType type = format.equals("webp") ? MediaType.valueOf("image/webp") : MediaType.IMAGE_JPEG;
        return shown(addresses.find(token).map(id -> store.rendition(id.value(), edge, format)), type);
    }

    /** Whole, or the bytes that a Range header asks for: a player jumps to and fro. */
    @GetMapping("/media/{token:[0-9a-f]{64}}/{height:480|720}.mp4")
    ResponseEntity<Resource> clip(@PathVariable String token, @PathVariable int height) {
        return shown(addresses.find(token).map(id -> store.clip(id.value(), height)), MediaType.valueOf("video/mp4"));
    }

    private static ResponseEntity<Resource> shown(Optional<Path> rendition, MediaType type) {
        Optional<Path> file = rendition.filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return ResponseEntity.notFound()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(FOR_EVER)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Content-Security-Policy", "default-src 'none'; media-src 'self'; sandbox")
                .body(new FileSystemResource(file.get()));
    }
}
