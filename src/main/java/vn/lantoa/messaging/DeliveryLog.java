package vn.lantoa.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What left the house, what waits and what was given up, the newest first. Of a code it never says what it was. */
@Component
public class DeliveryLog {

    public static final int ROWS = 50;

    private static final String NEWEST = """
            select d.id, d.channel, d.address, d.urgency, case when d.urgency = 'CODE' then '' else m.subject end as subject,
                   d.created_at, d.attempts, d.delivered_at, d.given_up_at, coalesce(d.trouble, '') as trouble
            from messaging.delivery d
            join messaging.message m on m.id = d.message
            where case :which
                      when 'WAITING' then d.delivered_at is null and d.given_up_at is null
                      when 'FAILED' then d.given_up_at is not null
                      else true end
              and (cast(:before as uuid) is null
                   or (d.created_at, d.id) < (select edge.created_at, edge.id from messaging.delivery edge where edge.id = :before))
            order by d.created_at desc, d.id desc
            limit :most
            """;

    private final JdbcClient jdbc;

    DeliveryLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public enum Which {
        ALL,
        WAITING,
        FAILED
    }

    /** @param subject empty where it is a code @param trouble what the other side said last; empty when nothing */
    public record Line(
            UUID id,
            String channel,
            String address,
            String urgency,
            String subject,
            Instant createdAt,
            int attempts,
            @Nullable Instant deliveredAt,
            @Nullable Instant givenUpAt,
            String trouble) {}

    /**
     * One more than a page has, when there are more.
     *
     * @param before the last of the page before; null for the first page
     */
    public List<Line> newest(Which which, @Nullable UUID before) {
        return jdbc.sql(NEWEST)
                .param("which", which.name())
                .param("before", before)
                .param("most", ROWS + 1)
                .query(Line.class)
                .list();
    }
}
