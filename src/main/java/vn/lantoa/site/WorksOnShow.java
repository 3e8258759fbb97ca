package vn.lantoa.site;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.publication.Gallery;
import vn.lantoa.rules.Activity;
import vn.lantoa.site.page.HomePage;

/** A few works for the home page: of the phase that is being shown, else of the one shown last. */
@Component
class WorksOnShow {

    private static final int FEW = 6;

    private final Contests contests;
    private final Gallery gallery;
    private final Entries entries;
    private final Media media;
    private final InstantSource clock;

    WorksOnShow(Contests contests, Gallery gallery, Entries entries, Media media, InstantSource clock) {
        this.contests = contests;
        this.gallery = gallery;
        this.entries = entries;
        this.media = media;
        this.clock = clock;
    }

    Optional<HomePage.OnShow> of(List<Phase> phases) {
        List<Phase> newest = phases.reversed();
        return Stream.concat(newest.stream().filter(this::isShowing), newest.stream())
                .map(phase -> new HomePage.OnShow(phase.number(), pictures(phase)))
                .filter(some -> !some.pictures().isEmpty())
                .findFirst();
    }

    private boolean isShowing(Phase phase) {
        return contests.window(phase.id(), Activity.PUBLISH, null)
                .filter(window -> window.contains(clock.instant()))
                .isPresent();
    }

    /** In the gallery's own drawn order. */
    private List<HomePage.Picture> pictures(Phase phase) {
        List<EntryId> shown = gallery.published(phase.id()).stream().limit(FEW).toList();
        Map<EntryId, EntryCard> cards = entries.all(shown);
        List<MediaId> photos = cards.values().stream()
                .flatMap(c -> c.photos().stream().limit(1))
                .toList();
        Map<MediaId, MediaFile> files = media.findAll(photos);
        Map<MediaId, MediaAddress> addresses = media.addresses(photos, "public");
        return shown.stream()
                .map(cards::get)
                .filter(Objects::nonNull)
                .filter(card -> !card.photos().isEmpty())
                .map(card -> picture(card, files, addresses))
                .toList();
    }

    private static HomePage.Picture picture(
            EntryCard card, Map<MediaId, MediaFile> files, Map<MediaId, MediaAddress> addresses) {
        MediaFile file = Objects.requireNonNull(files.get(card.photos().getFirst()));
        MediaAddress address = Objects.requireNonNull(addresses.get(file.id()));
        return new HomePage.Picture(
                card.code(),
                card.title(),
                file.isClip(),
                address.path(320, "webp"),
                address.path(320, "jpg"),
                file.width(),
                file.height());
    }
}
