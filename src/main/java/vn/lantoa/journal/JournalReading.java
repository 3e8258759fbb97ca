package vn.lantoa.journal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the journal, in the order in which it was written. Whoever asks has decided who may see it. */
@Component
public class JournalReading {

    private static final String OF_SUBJECT = """
            select link.number, line.at, line.actor_name, line.subject, line.sentence
            from journal.line
            left join journal.link on link.line = line.id
            where line.subject = :subject
            order by line.id
            """;

    private final JdbcClient jdbc;

    JournalReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<JournalLine> about(String subject) {
        return jdbc.sql(OF_SUBJECT)
                .param("subject", subject)
                .query(JournalLine.class)
                .list();
    }
}
