package vn.lantoa.voting;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.voting.page.BallotPage;
import vn.lantoa.voting.page.Photo;
import vn.lantoa.voting.page.PollPage;
import vn.lantoa.web.page.Form;

/** Draws together what the voter's pages show. It knows no totals. */
@Component
class PollView {

    private final Polls polls;
    private final Media media;
    private final InstantSource clock;

    PollView(Polls polls, Media media, InstantSource clock) {
        this.polls = polls;
        this.media = media;
        this.clock = clock;
    }

    PollPage poll(Phase phase, Optional<Voter> voter) {
        Optional<PhaseWindow> window = polls.window(phase.id());
        Set<EntryId> chosen = voter.map(v -> polls.chosenBy(phase.id(), v)).orElse(Set.of());
        List<EntryCard> works = polls.votable(phase.id());
        Map<MediaId, Photo> photos =
                photos(works.stream().flatMap(w -> w.photos().stream().limit(1)).toList());
        return new PollPage(
                phase.number(),
                polls.rules(phase.id()).isEmpty() ? "none" : state(window),
                window.map(PhaseWindow::from).orElse(null),
                window.map(PhaseWindow::to).orElse(null),
                limit(phase.id()),
                left(phase.id(), voter, chosen),
                works.stream()
                        .map(w -> new PollPage.Choice(w.code(), w.title(), first(w, photos), chosen.contains(w.id())))
                        .toList());
    }

    BallotPage ballot(EntryCard entry, VoterSession session, Form form) {
        PhaseId phase = entry.phase();
        Optional<PhaseWindow> window = polls.window(phase);
        Optional<Voter> voter = session.voter();
        Set<EntryId> chosen = voter.map(v -> polls.chosenBy(phase, v)).orElse(Set.of());
        Integer left = left(phase, voter, chosen);
        return new BallotPage(
                entry.code(),
                entry.title(),
                entry.caption(),
                entry.authorName(),
                first(entry, photos(entry.photos().stream().limit(1).toList())),
                state(window),
                window.map(PhaseWindow::from).orElse(null),
                window.map(PhaseWindow::to).orElse(null),
                step(session, chosen.contains(entry.id()), left),
                session.email(),
                limit(phase),
                left,
                form);
    }

    private static String step(VoterSession session, boolean chosen, @Nullable Integer left) {
        if (session.voter().isEmpty()) {
            return session.request().isPresent() ? "code" : "address";
        } else if (chosen) {
            return "chosen";
        } else {
            return left != null && left == 0 ? "spent" : "cast";
        }
    }

    private String state(Optional<PhaseWindow> window) {
        Instant now = clock.instant();
        if (window.isEmpty() || now.isBefore(window.get().from())) {
            return "ahead";
        } else {
            return window.get().isOver(now) ? "over" : "open";
        }
    }

    private @Nullable Integer limit(PhaseId phase) {
        int limit = polls.limit(phase);
        return limit == Integer.MAX_VALUE ? null : limit;
    }

    private @Nullable Integer left(PhaseId phase, Optional<Voter> voter, Set<EntryId> chosen) {
        Integer limit = limit(phase);
        return limit == null || voter.isEmpty() ? null : Math.max(0, limit - chosen.size());
    }

    private static @Nullable Photo first(EntryCard entry, Map<MediaId, Photo> photos) {
        return entry.photos().isEmpty() ? null : photos.get(entry.photos().getFirst());
    }

    private Map<MediaId, Photo> photos(Collection<MediaId> ids) {
        Map<MediaId, MediaAddress> addresses = media.addresses(ids, "poll");
        Map<MediaId, Photo> photos = new HashMap<>();
        media.findAll(ids).forEach((id, file) -> {
            MediaAddress address = addresses.get(id);
            if (address != null) {
                photos.put(id, photo(address, file));
            }
        });
        return photos;
    }

    private static Photo photo(MediaAddress address, MediaFile file) {
        return new Photo(
                file.width(),
                file.height(),
                address.path(320, "webp"),
                address.path(320, "jpg"),
                address.srcset("webp", file),
                address.srcset("jpg", file),
                address.path(1024, "jpg"));
    }
}
