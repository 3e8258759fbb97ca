package vn.lantoa.messaging;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of deliveries. Each statement is a transaction of its own: nothing is locked while a server is spoken to. */
@Repository
class DeliveryRows {

    /** A lease is longer than any send may take; whoever dies with one leaves the delivery to the next. */
    private static final String LEASE = """
            with due as (
                select id from messaging.delivery
                where delivered_at is null and given_up_at is null
                  and urgency = any(:urgencies) and channel = any(:channels)
                  and next_attempt <= clock_timestamp()
                  and (leased_until is null or leased_until < clock_timestamp())
                order by urgency, next_attempt
                limit :most
                for update skip locked
            )
            update messaging.delivery d
            set leased_until = clock_timestamp() + interval '2 minutes', attempts = attempts + 1
            from due, messaging.message m
            where d.id = due.id and m.id = d.message
            returning d.id, d.channel, d.address, m.subject, m.body, d.attempts
            """;

    private static final String DELIVERED = """
            update messaging.delivery
            set delivered_at = clock_timestamp(), leased_until = null, trouble = null
            where id = :id and delivered_at is null
            """;

    /** Doubling from ten seconds to an hour, for five days. A text message that can wait is not retried at night. */
    private static final String LATER = """
            update messaging.delivery
            set trouble = :trouble, leased_until = null,
                given_up_at = case when :forgood or created_at < clock_timestamp() - interval '5 days'
                                   then clock_timestamp() end,
                next_attempt = case when urgency <> 'CODE' and channel = 'SMS' then messaging.awake(later.at) else later.at end
            from (select clock_timestamp()
                         + least(interval '1 hour', interval '10 seconds' * power(2, least(:attempts, 12) - 1)) as at) later
            where id = :id
            """;

    /** A code nobody can use any more is no longer sent. */
    private static final String GIVE_UP_OLD_CODES = """
            update messaging.delivery
            set given_up_at = clock_timestamp(), leased_until = null
            where urgency = 'CODE' and delivered_at is null and given_up_at is null
              and created_at < clock_timestamp() - interval '10 minutes'
            """;

    /** What a code was is nobody's business a day later. */
    private static final String FORGET_CODES = """
            update messaging.message set subject = '', body = ''
            where urgency = 'CODE' and body <> '' and created_at < clock_timestamp() - interval '1 day'
            """;

    private final JdbcClient jdbc;

    DeliveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Delivery> lease(List<Urgency> urgencies, String[] channels, int most) {
        return jdbc.sql(LEASE)
                .param("urgencies", urgencies.stream().map(Enum::name).toArray(String[]::new))
                .param("channels", channels)
                .param("most", most)
                .query(Delivery.class)
                .list();
    }

    void delivered(UUID id) {
        jdbc.sql(DELIVERED).param("id", id).update();
    }

    void later(Delivery delivery, String trouble, boolean forGood) {
        jdbc.sql(LATER)
                .param("id", delivery.id())
                .param("attempts", delivery.attempts())
                .param("trouble", trouble.length() > 500 ? trouble.substring(0, 500) : trouble)
                .param("forgood", forGood)
                .update();
    }

    void forgetCodes() {
        jdbc.sql(GIVE_UP_OLD_CODES).update();
        jdbc.sql(FORGET_CODES).update();
    }
}
