package vn.lantoa.publication;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.CodeOrder;

/** Figures of the Fanpage by four eyes: one officer types, another confirms; only what is confirmed counts. */
@Component
class FigureCounting {

    private static final String READING = """
            select figures.id, figures.entry, figures.reactions, figures.comments, figures.shares, figures.views,
                   figures.typed_by, figures.typed_at, figures.confirmed_by, figures.confirmed_at
            from publication.figures
            join publication.post on post.entry = figures.entry and post.permalink = figures.permalink
            where post.phase = :phase and figures.id = :id
            """;

    private static final String TYPE = """
            insert into publication.figures (entry, permalink, reactions, comments, shares, views, typed_by)
            select post.entry, post.permalink, :reactions, :comments, :shares, :views, :by
            from publication.post
            where post.entry = :entry and not exists (select from publication.closing where phase = post.phase)
            """;

    private static final String CONFIRM = """
            update publication.figures
            set confirmed_by = :by, confirmed_at = shared.business_now()
            from publication.post
            where figures.id = any(:ids) and figures.confirmed_at is null and figures.typed_by <> :by
              and post.entry = figures.entry and post.permalink = figures.permalink and post.phase = :phase
              and not exists (select from publication.closing where phase = post.phase)
            returning figures.id
            """;

    private final JdbcClient jdbc;
    private final Journal journal;

    FigureCounting(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** The figures of this id, for the present address of a post of the phase. */
    Optional<FigureEntry> reading(PhaseId phase, UUID id) {
        return jdbc.sql(READING)
                .param("phase", phase.value())
                .param("id", id)
                .query(FigureEntry::of)
                .optional();
    }

    /** Replaces the draft of this work; false when it has no post or the figures are frozen. */
    @Transactional
    boolean type(EntryCard entry, Figures figures, Actor by) {
        jdbc.sql("delete from publication.figures where entry = :entry and confirmed_at is null")
                .param("entry", entry.id().value())
                .update();
        boolean typed = jdbc.sql(TYPE)
                        .param("entry", entry.id().value())
                        .param("reactions", figures.reactions())
                        .param("comments", figures.comments())
                        .param("shares", figures.shares())
                        .param("views", figures.views())
                        .param("by", by.id().value())
                        .update()
                == 1;
        if (typed) {
            journal.write(
                    by,
                    "figures.typed",
                    "entry:" + entry.code(),
                    by.name() + " nhập số liệu Fanpage của " + entry.code() + ": " + inWords(figures) + ".");
        }
        return typed;
    }

    /** False when the same officer typed them, somebody was first, they were typed anew, or the figures are frozen. */
    @Transactional
    boolean confirm(PhaseId phase, FigureEntry reading, EntryCard entry, Actor by) {
        boolean confirmed = !confirm(phase, Set.of(reading.id()), by).isEmpty();
        if (confirmed) {
            journal.write(
                    by,
                    "figures.confirmed",
                    "entry:" + entry.code(),
                    by.name() + " xác nhận số liệu Fanpage của " + entry.code() + ": " + inWords(reading.figures())
                            + ".");
        }
        return confirmed;
    }

    /** The same with those of a page, by the codes of their works; the very figures that were seen, or none. */
    @Transactional
    ManyDone confirmAll(PhaseId phase, Map<String, UUID> seen, Actor by) {
        Set<UUID> confirmed = confirm(phase, seen.values(), by);
        List<String> codes = seen.keySet().stream()
                .filter(code -> confirmed.contains(seen.get(code)))
                .sorted(CodeOrder.order())
                .toList();
        if (!codes.isEmpty()) {
            journal.write(
                    by,
                    "figures.confirmed",
                    "phase:" + phase,
                    by.name() + " xác nhận số liệu Fanpage của " + codes.size() + " tác phẩm: "
                            + String.join(", ", codes) + ".");
        }
        return ManyDone.of(seen.keySet(), codes);
    }

    private Set<UUID> confirm(PhaseId phase, Collection<UUID> ids, Actor by) {
        return Set.copyOf(jdbc.sql(CONFIRM)
                .param("ids", ids.toArray(UUID[]::new))
                .param("phase", phase.value())
                .param("by", by.id().value())
                .query(UUID.class)
                .list());
    }

    private static String inWords(Figures figures) {
        return figures.reactions() + " lượt bày tỏ cảm xúc, " + figures.comments() + " bình luận, " + figures.shares()
                + " lượt chia sẻ" + (figures.views() == 0 ? "" : ", " + figures.views() + " lượt xem");
    }
}
