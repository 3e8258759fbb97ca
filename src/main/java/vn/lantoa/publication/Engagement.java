package vn.lantoa.publication;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.EntryId;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;

/** What the public did on the Fanpage, once it stands still. */
@Component
public class Engagement {

    /** After the closing instant, by the one clock, and only once. */
    private static final String FREEZE = """
            insert into publication.closing (phase, by_)
            select :phase, :by
            where cast(:end as timestamptz) <= shared.business_now()
            on conflict do nothing
            """;

    /** Of each post its newest confirmed figures. */
    private static final String FILL = """
            insert into publication.frozen_figures (phase, entry, figures)
            select distinct on (post.entry) post.phase, post.entry, figures.id
            from publication.post
            join publication.figures on figures.entry = post.entry and figures.permalink = post.permalink
            where post.phase = :phase and figures.confirmed_at is not null
            order by post.entry, figures.confirmed_at desc
            """;

    private static final String UNCONFIRMED = """
            select post.entry from publication.post
            join entries.card on card.id = post.entry and card.status = 'SUBMITTED'
            where post.phase = :phase and not exists (
                select from publication.figures
                where figures.entry = post.entry and figures.permalink = post.permalink and figures.confirmed_at is not null)
            """;

    private static final String FROZEN = """
            select frozen_figures.entry, figures.reactions, figures.comments, figures.shares, figures.views
            from publication.frozen_figures
            join publication.figures on figures.id = frozen_figures.figures
            where frozen_figures.phase = :phase
            """;

    private final JdbcClient jdbc;
    private final ShownPhase shown;
    private final Journal journal;

    Engagement(JdbcClient jdbc, ShownPhase shown, Journal journal) {
        this.jdbc = jdbc;
        this.shown = shown;
        this.journal = journal;
    }

    /** The frozen figures; empty until an organiser froze them. From then on they never change. */
    public Optional<FrozenEngagement> frozen(PhaseId phase) {
        return frozenAt(phase).map(at -> new FrozenEngagement(at, figures(phase)));
    }

    Optional<Instant> frozenAt(PhaseId phase) {
        return jdbc.sql("select at from publication.closing where phase = :phase")
                .param("phase", phase.value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Whether the rules make anything of what is counted on the Fanpage; where they do not, nothing needs freezing. */
    public boolean counts(PhaseId phase) {
        return !shown.side(phase).events().isEmpty();
    }

    @Transactional
    FreezeOutcome freeze(PhaseId phase, Actor by) {
        @Nullable Instant end = shown.end(phase);
        if (frozenAt(phase).isPresent()) {
            return new FreezeOutcome.AlreadyFrozen();
        }
        List<EntryId> open = unconfirmed(phase);
        if (!open.isEmpty()) {
            return new FreezeOutcome.Unconfirmed(open);
        }
        int closed = jdbc.sql(FREEZE)
                .param("phase", phase.value())
                .param("by", by.id().value())
                .param("end", end == null ? null : end.toString())
                .update();
        if (closed == 0) {
            return new FreezeOutcome.StillOpen(end);
        }
        int entries = jdbc.sql(FILL).param("phase", phase.value()).update();
        journal.write(
                by,
                "figures.frozen",
                "phase:" + phase,
                by.name() + " chốt số liệu Fanpage của " + entries + " tác phẩm.");
        return new FreezeOutcome.Frozen(frozen(phase).orElseThrow());
    }

    private List<EntryId> unconfirmed(PhaseId phase) {
        return jdbc.sql(UNCONFIRMED).param("phase", phase.value()).query(UUID.class).list().stream()
                .map(EntryId::new)
                .toList();
    }

    private Map<EntryId, Figures> figures(PhaseId phase) {
        return jdbc
                .sql(FROZEN)
                .param("phase", phase.value())
                .query((row, n) -> Map.entry(
                        new EntryId(Objects.requireNonNull(row.getObject("entry", UUID.class))),
                        new Figures(
                                row.getInt("reactions"),
                                row.getInt("comments"),
                                row.getInt("shares"),
                                row.getInt("views"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
