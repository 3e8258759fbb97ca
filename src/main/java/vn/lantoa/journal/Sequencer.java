package vn.lantoa.journal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Numbers the new lines and links each to the one before. One node at a time, by an advisory lock of the transaction. */
@Component
class Sequencer {

    private static final String MY_TURN = "select pg_try_advisory_xact_lock(hashtext('journal.sequencer'))";

    private static final String LAST = "select number, hash from journal.link order by number desc limit 1";

    private static final String UNLINKED = """
            select line.id, line.at, line.act, line.actor, line.actor_name, line.subject, line.sentence
            from journal.line
            left join journal.link on link.line = line.id
            where link.line is null
            order by line.id
            limit 1000
            """;

    private static final String LINK =
            "insert into journal.link (number, line, previous, hash) values (:number, :line, :previous, :hash)";

    private final JdbcClient jdbc;

    Sequencer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(fixedDelay = 400)
    @Transactional
    public void linkNewLines() {
        if (!jdbc.sql(MY_TURN).query(Boolean.class).single()) {
            return;
        }
        List<Line> lines = jdbc.sql(UNLINKED).query(Line.class).list();
        if (lines.isEmpty()) {
            return;
        }
        Link last = jdbc.sql(LAST).query(Link.class).optional().orElse(Link.FIRST);
        for (Line line : lines) {
            Link next = last.followedBy(line);
            jdbc.sql(LINK)
                    .param("number", next.number())
                    .param("line", line.id())
                    .param("previous", last.hash())
                    .param("hash", next.hash())
                    .update();
            last = next;
        }
    }
}
