package vn.lantoa.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.AuthorNotices;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.entries.Lineup;
import vn.lantoa.entries.Lineups;
import vn.lantoa.entries.Round;
import vn.lantoa.entries.Takedowns;
import vn.lantoa.journal.Journal;
import vn.lantoa.media.Media;
import vn.lantoa.shared.Actor;

/** The acts of hanging works in the gallery and taking one down. The source is the line-up the province took in. */
@Component
class Publishing {

    /** Whom the addresses of published renditions are for. */
    static final String PUBLIC = "public";

    /** A work taken down on purpose does not go up again with the rest. */
    private static final String PUBLISH = """
            insert into publication.publication (entry, phase, by_)
            select card.id, :phase, :by from entries.card
            where card.id = any(:entries) and card.status = 'SUBMITTED'
              and not exists (select from publication.publication where publication.entry = card.id)
            on conflict do nothing
            returning entry
            """;

    private static final String TAKE_DOWN = """
            update publication.publication
            set lifted_by = :by, lifted_at = shared.business_now(), lifted_reason = :reason
            where entry = :entry and lifted_at is null
            """;

    private static final String HANG_AGAIN = """
            insert into publication.publication (entry, phase, by_)
            select card.id, :phase, :by from entries.card where card.id = :entry and card.status = 'SUBMITTED'
            on conflict do nothing
            """;

    private static final String IN_FORCE = """
            select distinct on (entry) entry, at, lifted_at, lifted_reason from publication.publication
            where phase = :phase order by entry, at desc, lifted_at desc nulls first
            """;

    private final JdbcClient jdbc;
    private final Lineups lineups;
    private final Entries entries;
    private final Takedowns takedowns;
    private final Media media;
    private final Journal journal;
    private final AuthorNotices notices;

    Publishing(
            JdbcClient jdbc,
            Lineups lineups,
            Entries entries,
            Takedowns takedowns,
            Media media,
            Journal journal,
            AuthorNotices notices) {
        this.jdbc = jdbc;
        this.lineups = lineups;
        this.entries = entries;
        this.takedowns = takedowns;
        this.media = media;
        this.journal = journal;
        this.notices = notices;
    }

    Optional<Lineup> lineup(PhaseId phase) {
        return lineups.find(phase, Round.CONTEST, null);
    }

    /** The newest publication of each work, in force or lifted. */
    Map<EntryId, PublicationState> hangings(PhaseId phase) {
        return PublicationState.byEntry(jdbc.sql(IN_FORCE).param("phase", phase.value()));
    }

    /** Publishes all of the line-up that never were; how many. Twice is harmless. */
    @Transactional
    int publishAll(PhaseId phase, Actor by) {
        List<EntryId> chosen = lineup(phase).map(Lineup::entries).orElse(List.of());
        List<UUID> published = jdbc.sql(PUBLISH)
                .param("phase", phase.value())
                .param("by", by.id().value())
                .param("entries", chosen.stream().map(EntryId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        if (!published.isEmpty()) {
            journal.write(
                    by,
                    "entries.published",
                    "phase:" + phase,
                    by.name() + " đăng tải " + published.size() + " tác phẩm lên trang công khai.");
            addresses(published);
        }
        return published.size();
    }

    /** Made here, so that looking at the gallery writes nothing. */
    private void addresses(List<UUID> published) {
        media.addresses(
                entries.all(published.stream().map(EntryId::new).toList()).values().stream()
                        .flatMap(e -> e.photos().stream())
                        .toList(),
                PUBLIC);
    }

    /** Takes one down, for a reason; its public picture addresses die with it. */
    @Transactional
    boolean takeDown(EntryCard entry, String reason, Actor by) {
        boolean was = jdbc.sql(TAKE_DOWN)
                        .param("entry", entry.id().value())
                        .param("by", by.id().value())
                        .param("reason", reason)
                        .update()
                == 1;
        if (was) {
            takedowns.takeDown(entry.id(), reason, by);
            media.revokeAddresses(entry.photos(), PUBLIC);
            journal.write(
                    by,
                    "entry.takenDown",
                    "entry:" + entry.code(),
                    by.name() + " gỡ tác phẩm " + entry.code() + " khỏi trang công khai. Lý do: " + reason);
            notices.tell(AuthorNotices.What.TAKEN_DOWN, List.of(entry), reason);
        }
        return was;
    }

    /** Hangs one again that had been taken down. */
    @Transactional
    boolean hangAgain(PhaseId phase, EntryCard entry, Actor by) {
        boolean hung = jdbc.sql(HANG_AGAIN)
                        .param("entry", entry.id().value())
                        .param("phase", phase.value())
                        .param("by", by.id().value())
                        .update()
                == 1;
        if (hung) {
            takedowns.lift(entry.id(), by);
            media.addresses(entry.photos(), PUBLIC);
            journal.write(
                    by,
                    "entry.published",
                    "entry:" + entry.code(),
                    by.name() + " đăng tải lại tác phẩm " + entry.code() + ".");
            notices.tell(AuthorNotices.What.SHOWN_AGAIN, List.of(entry), "");
        }
        return hung;
    }
}
