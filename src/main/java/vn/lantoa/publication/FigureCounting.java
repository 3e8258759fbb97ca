package vn.lantoa.publication;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;

/** Figures of the Fanpage by four eyes: one officer types, another confirms; only what is confirmed counts. */
@Component
class FigureCounting {

    /** The draft, if any, and the newest confirmed figures of each post, both for the post's present address. */
    private static final String READINGS = """
            select distinct on (figures.entry, figures.confirmed_at is null)
                   figures.id, figures.entry, figures.reactions, figures.comments, figures.shares, figures.views,
                   figures.typed_by, figures.typed_at, figures.confirmed_by, figures.confirmed_at
            from publication.figures
            join publication.post on post.entry = figures.entry and post.permalink = figures.permalink
            where post.phase = :phase
            order by figures.entry, figures.confirmed_at is null, figures.confirmed_at desc
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
            where figures.id = :id and figures.confirmed_at is null and figures.typed_by <> :by
              and post.entry = figures.entry and post.permalink = figures.permalink and post.phase = :phase
              and not exists (select from publication.closing where phase = post.phase)
            """;

    private final JdbcClient jdbc;
    private final Journal journal;

    FigureCounting(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    List<FigureEntry> readings(PhaseId phase) {
        return jdbc.sql(READINGS)
                .param("phase", phase.value())
                .query(FigureEntry::of)
                .list();
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
        UUID id = reading.id();
        boolean confirmed = jdbc.sql(CONFIRM)
                        .param("id", id)
                        .param("phase", phase.value())
                        .param("by", by.id().value())
                        .update()
                == 1;
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

    private static String inWords(Figures figures) {
        return figures.reactions() + " lượt bày tỏ cảm xúc, " + figures.comments() + " bình luận, " + figures.shares()
                + " lượt chia sẻ" + (figures.views() == 0 ? "" : ", " + figures.views() + " lượt xem");
    }
}
