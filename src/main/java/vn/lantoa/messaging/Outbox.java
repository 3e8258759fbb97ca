package vn.lantoa.messaging;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a message in the caller's transaction; it leaves when that commits, and is retried until it is delivered. */
@Component
public class Outbox {

    private static final String ADD =
            "insert into messaging.message (recipient, subject, body) values (:recipient, :subject, :body)";

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param recipient an e-mail address
     * @param subject one line, no line break
     * @param body plain text
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(String recipient, String subject, String body) {
        jdbc.sql(ADD)
                .param("recipient", recipient)
                .param("subject", subject.replaceAll("\\R", " "))
                .param("body", body)
                .update();
    }
}
