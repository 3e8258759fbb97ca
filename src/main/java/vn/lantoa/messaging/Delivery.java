package vn.lantoa.messaging;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes waiting messages to the post. Rows are locked one by one, so that several nodes share the work. */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private static final String WAITING = """
            select id, recipient, subject, body, attempts
            from messaging.message
            where delivered_at is null and next_attempt <= clock_timestamp()
            order by id
            limit 20
            for update skip locked
            """;

    private static final String DELIVERED =
            "update messaging.message set delivered_at = clock_timestamp(), attempts = attempts + 1 where id = :id";

    /** Doubling from 10 seconds to an hour. */
    private static final String LATER = """
            update messaging.message
            set attempts = attempts + 1, trouble = :trouble,
                next_attempt = clock_timestamp() + least(interval '1 hour', interval '10 seconds' * power(2, attempts))
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final Post post;

    Delivery(JdbcClient jdbc, Post post) {
        this.jdbc = jdbc;
        this.post = post;
    }

    @Scheduled(fixedDelay = 1000)
    @Transactional
    public void deliver() {
        if (!post.isOpen()) {
            return;
        }
        List<Letter> letters = jdbc.sql(WAITING).query(Letter.class).list();
        letters.forEach(this::deliver);
    }

    private void deliver(Letter letter) {
        try {
            post.carry(letter);
            jdbc.sql(DELIVERED).param("id", letter.id()).update();
        } catch (RuntimeException e) {
            LOG.warn(
                    "Message {} not delivered, attempt {}: {}",
                    letter.id(),
                    letter.attempts() + 1,
                    e.getClass().getSimpleName());
            jdbc.sql(LATER)
                    .param("id", letter.id())
                    .param("trouble", String.valueOf(e.getMessage()))
                    .update();
        }
    }
}
