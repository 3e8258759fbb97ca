package vn.lantoa.journal;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.shared.Actor;

/** Who did what. A line belongs to the caller's transaction: the act and its line are both there or neither. */
@Component
public class Journal {

    private static final String ADD = """
            insert into journal.line (act, actor, actor_name, subject, sentence)
            values (:act, :actor, :actorName, :subject, :sentence)
            """;

    private final JdbcClient jdbc;

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds one line.
     *
     * @param by who acts; null is the system itself (a clock that ran out, a first start)
     * @param act the verb, dotted: {@code entry.submitted}
     * @param subject what it is about, {@code kind:id}: {@code entry:TQ-0012}
     * @param sentence one readable Vietnamese sentence with its numbers; never a secret, never a telephone or address
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(@Nullable Actor by, String act, String subject, String sentence) {
        jdbc.sql(ADD)
                .param("act", act)
                .param("actor", by == null ? null : by.id().value())
                .param("actorName", by == null ? "Hệ thống" : by.name())
                .param("subject", subject)
                .param("sentence", Normalizer.normalize(sentence, Normalizer.Form.NFC))
                .update();
    }
}
