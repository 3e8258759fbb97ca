package vn.lantoa.publication;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the SQL statements that something runs, by the library's own log, on this thread alone. */
public final class StatementCount {

    private StatementCount() {}

    public static long of(Runnable something) {
        Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        log.setLevel(Level.DEBUG);
        try {
            something.run();
            String here = Thread.currentThread().getName();
            return lines.list.stream()
                    .filter(line -> line.getThreadName().equals(here))
                    .filter(line -> line.getFormattedMessage().startsWith("Executing prepared SQL statement")
                            || line.getFormattedMessage().startsWith("Executing SQL"))
                    .count();
        } finally {
            log.setLevel(null);
            log.detachAppender(lines);
        }
    }
}
