package vn.lantoa.paper;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The number series of papers: 1, 2, 3 … for each issuer, type and term, without a gap. */
@Component
public class Series {

    /** The row of the series stays locked until the caller commits; a rollback gives the number back. */
    private static final String ADVANCE = """
            insert into paper.series as s (issuer, paper_type, term, last_number)
            values (:issuer, :type, :term, 1)
            on conflict (issuer, paper_type, term) do update set last_number = s.last_number + 1
            returning s.last_number
            """;

    private static final String RECORD = """
            insert into paper.series_number (issuer, paper_type, term, number, assigned_at)
            values (:issuer, :type, :term, :number, :now)
            """;

    private final JdbcClient database;

    Series(JdbcClient database) {
        this.database = database;
    }

    /** The next number, given in the caller's transaction; without one the call is refused. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PaperNumber next(SeriesKey key, Instant now) {
        int number = about(database.sql(ADVANCE), key).query(Integer.class).single();
        about(database.sql(RECORD), key)
                .param("number", number)
                .param("now", Timestamp.from(now))
                .update();
        return new PaperNumber(key, number);
    }

    private static JdbcClient.StatementSpec about(JdbcClient.StatementSpec statement, SeriesKey key) {
        return statement
                .param("issuer", key.issuer())
                .param("type", key.type().name())
                .param("term", key.term());
    }
}
