package vn.lantoa.publication;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.AuthorNotices;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.entries.Takedowns;
import vn.lantoa.journal.Journal;
import vn.lantoa.media.Media;
import vn.lantoa.shared.Actor;

/** The acts of showing works in the gallery and taking one down. The source is the line-up the province took in. */
@Component
class Publishing {

    /** Whom the addresses of published renditions are for. */
    static final String PUBLIC = "public";

    /** A work taken down on purpose does not go up again with the rest. */
    private static final String PUBLISH = """
            with done as (
                insert into publication.publication (entry, phase, by_)
                select card.id, :phase, :by
                from entries.lineup
                join entries.lineup_entry on lineup_entry.lineup = lineup.id
                join entries.card on card.id = lineup_entry.entry
                where lineup.phase = :phase and lineup.round = 'CONTEST' and card.status = 'SUBMITTED'
                  and (cast(:codes as text[]) is null or card.code = any(:codes))
                  and not exists (select from publication.publication where publication.entry = card.id)
                on conflict do nothing
                returning entry)
            select done.entry, submission.code from done join entries.submission on submission.entry = done.entry
            """;

    private static final String TAKE_DOWN = """
            update publication.publication
            set lifted_by = :by, lifted_at = shared.business_now(), lifted_reason = :reason
            from entries.submission
            where submission.entry = publication.entry and submission.code = any(:codes) and lifted_at is null
              and publication.phase = :phase
            returning submission.entry, submission.code
            """;

    private static final String PUBLISH_AGAIN = """
            insert into publication.publication (entry, phase, by_)
            select card.id, :phase, :by from entries.card where card.id = :entry and card.status = 'SUBMITTED'
            on conflict do nothing
            """;

    /** A work as an act of the database gives it back. */
    record Touched(UUID entry, String code) {}

    private final JdbcClient jdbc;
    private final Entries entries;
    private final Takedowns takedowns;
    private final Media media;
    private final Journal journal;
    private final AuthorNotices notices;

    Publishing(
            JdbcClient jdbc,
            Entries entries,
            Takedowns takedowns,
            Media media,
            Journal journal,
            AuthorNotices notices) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.takedowns = takedowns;
        this.media = media;
        this.journal = journal;
        this.notices = notices;
    }

    /** Publishes all of the line-up that never were; how many. Twice is harmless. */
    @Transactional
    int publishAll(PhaseId phase, Actor by) {
        return published(phase, null, by).size();
    }

    /** The same with some of them; those that were published before, or are out of the contest, are left. */
    @Transactional
    ManyDone publish(PhaseId phase, List<String> codes, Actor by) {
        return ManyDone.of(codes, published(phase, codes.toArray(String[]::new), by));
    }

    private Set<String> published(PhaseId phase, String @Nullable [] codes, Actor by) {
        List<Touched> published = jdbc.sql(PUBLISH)
                .param("phase", phase.value())
                .param("by", by.id().value())
                .param("codes", codes)
                .query(Touched.class)
                .list();
        if (!published.isEmpty()) {
            journal.write(
                    by,
                    "entries.published",
                    "phase:" + phase,
                    by.name() + " đăng tải " + published.size() + " tác phẩm lên trang công khai.");
        }
        return codes(published);
    }

    /** Takes one down, for a reason; its public picture addresses die with it. */
    @Transactional
    boolean takeDown(PhaseId phase, EntryCard entry, String reason, Actor by) {
        boolean was = !down(phase, List.of(entry.code()), reason, by).isEmpty();
        if (was) {
            journal.write(
                    by,
                    "entry.takenDown",
                    "entry:" + entry.code(),
                    by.name() + " gỡ tác phẩm " + entry.code() + " khỏi trang công khai. Lý do: " + reason);
        }
        return was;
    }

    /** The same with many, for one reason; those that are not shown are left. */
    @Transactional
    ManyDone takeDown(PhaseId phase, List<String> codes, String reason, Actor by) {
        List<Touched> down = down(phase, codes, reason, by);
        if (!down.isEmpty()) {
            journal.write(
                    by,
                    "entries.takenDown",
                    "phase:" + phase,
                    by.name() + " gỡ " + down.size() + " tác phẩm khỏi trang công khai. Lý do: " + reason);
        }
        return ManyDone.of(codes, codes(down));
    }

    private List<Touched> down(PhaseId phase, List<String> codes, String reason, Actor by) {
        List<Touched> down = jdbc.sql(TAKE_DOWN)
                .param("phase", phase.value())
                .param("codes", codes.toArray(String[]::new))
                .param("by", by.id().value())
                .param("reason", reason)
                .query(Touched.class)
                .list();
        List<EntryId> ids = down.stream().map(work -> new EntryId(work.entry())).toList();
        if (!ids.isEmpty()) {
            takedowns.takeDown(ids, reason, by);
            Collection<EntryCard> cards = entries.all(ids).values();
            media.revokeAddresses(
                    cards.stream().flatMap(card -> card.photos().stream()).toList(), PUBLIC);
            notices.tell(AuthorNotices.What.TAKEN_DOWN, cards, reason);
        }
        return down;
    }

    private static Set<String> codes(List<Touched> works) {
        return works.stream().map(Touched::code).collect(Collectors.toSet());
    }

    /** Shows one again that had been taken down. */
    @Transactional
    boolean publishAgain(PhaseId phase, EntryCard entry, Actor by) {
        boolean published = jdbc.sql(PUBLISH_AGAIN)
                        .param("entry", entry.id().value())
                        .param("phase", phase.value())
                        .param("by", by.id().value())
                        .update()
                == 1;
        if (published) {
            takedowns.lift(entry.id(), by);
            journal.write(
                    by,
                    "entry.published",
                    "entry:" + entry.code(),
                    by.name() + " đăng tải lại tác phẩm " + entry.code() + ".");
            notices.tell(AuthorNotices.What.SHOWN_AGAIN, List.of(entry), "");
        }
        return published;
    }
}
