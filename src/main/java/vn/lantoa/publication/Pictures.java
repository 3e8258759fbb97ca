package vn.lantoa.publication;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.media.PlayableClip;
import vn.lantoa.publication.page.Picture;

/** Photos as the public's pages show them: their addresses, sizes and proportions, in two questions for any number. */
@Component
class Pictures {

    private final Media media;

    Pictures(Media media) {
        this.media = media;
    }

    Map<MediaId, Picture> of(Collection<MediaId> ids) {
        Map<MediaId, MediaAddress> addresses = media.addresses(ids, Publishing.PUBLIC);
        Map<MediaId, Picture> pictures = new LinkedHashMap<>();
        media.findAll(ids).forEach((id, file) -> {
            MediaAddress address = addresses.get(id);
            if (address != null) {
                pictures.put(id, picture(address, file));
            }
        });
        return pictures;
    }

    /** The player of a clip; empty for a photo. */
    Optional<PlayableClip> player(MediaId id) {
        MediaAddress address = media.addresses(List.of(id), Publishing.PUBLIC).get(id);
        return Optional.ofNullable(media.findAll(List.of(id)).get(id))
                .filter(MediaFile::isClip)
                .flatMap(file -> Optional.ofNullable(address).map(found -> new PlayableClip(file, found)));
    }

    private static Picture picture(MediaAddress address, MediaFile file) {
        return new Picture(
                file.width(),
                file.height(),
                file.lengthOnClock(),
                address.path(320, "webp"),
                address.path(320, "jpg"),
                address.path(1024, "jpg"),
                address.path(2048, "jpg"),
                address.srcset("webp", file),
                address.srcset("jpg", file));
    }
}
