package vn.lantoa.voting;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.lantoa.media.PlayableClip;
import vn.lantoa.voting.page.Allowance;
import vn.lantoa.voting.page.BallotPage;
import vn.lantoa.voting.page.Photo;
import vn.lantoa.voting.page.PollPage;
import vn.lantoa.web.page.Form;

/** Draws together what the voter's pages show. Totals only where the rules show them. */
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

    PollPage poll(Phase phase, List<Integer> phases, Optional<Voter> voter) {
        PhaseId id = phase.id();
        Optional<PhaseWindow> window = polls.window(id);
        BallotUsage used = used(id, voter);
        List<EntryCard> works = polls.knowsVoters(id) ? polls.votable(id) : List.of();
        Map<EntryId, Integer> totals = polls.running(id).orElse(null);
        Map<MediaId, Photo> photos =
                photos(works.stream().flatMap(w -> w.photos().stream().limit(1)).toList());
        return new PollPage(
                phase.number(),
                phases,
                pollState(id, window),
                window.map(PhaseWindow::from).orElse(null),
                window.map(PhaseWindow::to).orElse(null),
                allowance(id, voter, used),
                works.stream()
                        .map(w -> new PollPage.Choice(
                                w.code(), w.title(), first(w, photos), used.of(w.id()) > 0, total(w, totals)))
                        .toList());
    }

    BallotPage ballot(EntryCard entry, VoterSession session, Form form) {
        PhaseId phase = entry.phase();
        Optional<PhaseWindow> window = polls.window(phase);
        BallotUsage used = used(phase, session.voter());
        return new BallotPage(
                entry.code(),
                polls.phaseNumber(phase),
                entry.title(),
                entry.caption(),
                entry.authorName(),
                first(entry, photos(entry.photos().stream().limit(1).toList())),
                entry.photos().stream().findFirst().flatMap(this::player).orElse(null),
                state(window),
                window.map(PhaseWindow::from).orElse(null),
                window.map(PhaseWindow::to).orElse(null),
                step(session, entry.id(), used, polls.limits(phase)),
                session.email(),
                allowance(phase, session.voter(), used),
                total(entry, polls.running(phase).orElse(null)),
                form);
    }

    private BallotUsage used(PhaseId phase, Optional<Voter> voter) {
        return voter.map(v -> polls.usedBy(phase, v)).orElse(BallotUsage.NOTHING);
    }

    private static @Nullable Integer total(EntryCard work, @Nullable Map<EntryId, Integer> totals) {
        return totals == null ? null : totals.getOrDefault(work.id(), 0);
    }

    private static String step(VoterSession session, EntryId entry, BallotUsage used, BallotLimits limits) {
        if (session.voter().isEmpty()) {
            return session.request().isPresent() ? "code" : "address";
        } else if (used.isFull(entry, limits)) {
            return "chosen";
        } else if (used.isSpent(entry, limits)) {
            return "spent";
        } else {
            return used.isSpentToday(limits) ? "spentToday" : "cast";
        }
    }

    private String pollState(PhaseId phase, Optional<PhaseWindow> window) {
        if (polls.rules(phase).isEmpty()) {
            return "none";
        } else {
            return polls.knowsVoters(phase) ? state(window) : "elsewhere";
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

    /** What the rules allow, and how much of it a voter whose address is proved has left. */
    private Allowance allowance(PhaseId phase, Optional<Voter> voter, BallotUsage used) {
        if (polls.rules(phase).isEmpty()) {
            return Allowance.NONE;
        }
        BallotLimits limits = polls.limits(phase);
        return new Allowance(
                limits.perWork(),
                orNull(limits.works()),
                orNull(limits.perDay()),
                voter.isEmpty() || limits.works() == BallotLimits.NONE
                        ? null
                        : Math.max(0, limits.works() - used.ballots().size()),
                voter.isEmpty() || limits.perDay() == BallotLimits.NONE
                        ? null
                        : Math.max(0, limits.perDay() - used.today()));
    }

    private static @Nullable Integer orNull(int limit) {
        return limit == BallotLimits.NONE ? null : limit;
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

    private Optional<PlayableClip> player(MediaId id) {
        MediaAddress address = media.addresses(List.of(id), "poll").get(id);
        return Optional.ofNullable(media.findAll(List.of(id)).get(id))
                .filter(MediaFile::isClip)
                .flatMap(file -> Optional.ofNullable(address).map(found -> new PlayableClip(file, found)));
    }

    private static Photo photo(MediaAddress address, MediaFile file) {
        return new Photo(
                file.width(),
                file.height(),
                file.lengthOnClock(),
                address.path(320, "webp"),
                address.path(320, "jpg"),
                address.srcset("webp", file),
                address.srcset("jpg", file),
                address.path(1024, "jpg"));
    }
}
