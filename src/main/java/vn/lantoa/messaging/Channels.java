package vn.lantoa.messaging;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ways out of the house, whether they are set, and how they fare. */
@Component
public class Channels {

    private static final String FARE = """
            select kind.name as kind,
                   count(*) filter (where d.delivered_at is null and d.given_up_at is null and d.id is not null) as waiting,
                   min(d.created_at) filter (where d.delivered_at is null and d.given_up_at is null) as waiting_since,
                   max(d.delivered_at) as last_delivered,
                   (select trouble from messaging.delivery t
                    where t.channel = kind.name and t.trouble is not null and t.delivered_at is null
                    order by t.created_at desc limit 1) as trouble
            from unnest(cast(:kinds as text[])) with ordinality as kind (name, place)
            left join messaging.delivery d
                on d.channel = kind.name and (d.created_at > clock_timestamp() - interval '30 days'
                    or (d.delivered_at is null and d.given_up_at is null))
            group by kind.name, kind.place
            order by kind.place
            """;

    private final List<Channel> channels;
    private final JdbcClient jdbc;

    Channels(List<Channel> channels, JdbcClient jdbc) {
        this.channels =
                channels.stream().sorted(Comparator.comparing(Channel::kind)).toList();
        this.jdbc = jdbc;
    }

    /** Whether something said to this recipient would leave the house now, so that no page claims what cannot be. */
    public boolean reach(Recipient to) {
        return channels.stream()
                .anyMatch(channel -> channel.isOpen() && channel.kind().address(to) != null);
    }

    /** Whether any way out is set at all. */
    public boolean anyOpen() {
        return channels.stream().anyMatch(Channel::isOpen);
    }

    /** The way a message takes: the first open one that leads to the recipient, else the first that leads there at all. */
    Optional<Channel.Kind> choose(Recipient to) {
        return channels.stream()
                .filter(channel -> channel.isOpen() && channel.kind().address(to) != null)
                .map(Channel::kind)
                .findFirst()
                .or(() -> Arrays.stream(Channel.Kind.values())
                        .filter(kind -> kind.address(to) != null)
                        .findFirst());
    }

    Optional<Channel> open(Channel.Kind kind) {
        return channels.stream()
                .filter(channel -> channel.kind() == kind && channel.isOpen())
                .findFirst();
    }

    String[] openKinds() {
        return channels.stream()
                .filter(Channel::isOpen)
                .map(channel -> channel.kind().name())
                .toArray(String[]::new);
    }

    /**
     * How one way fares.
     *
     * @param open whether it is configured
     * @param waiting letters not yet delivered and not given up
     * @param waitingSince when the oldest of them was written; null when none waits
     * @param lastDelivered null when none was within thirty days
     * @param trouble what the other side said last of a letter that is not delivered
     */
    public record State(
            String kind,
            boolean open,
            long waiting,
            @Nullable Instant waitingSince,
            @Nullable Instant lastDelivered,
            @Nullable String trouble) {}

    /** Each way with its state, one query. */
    public List<State> states() {
        record Fare(
                String kind,
                long waiting,
                @Nullable Instant waitingSince,
                @Nullable Instant lastDelivered,
                @Nullable String trouble) {}
        return jdbc
                .sql(FARE)
                .param(
                        "kinds",
                        channels.stream().map(channel -> channel.kind().name()).toArray(String[]::new))
                .query(Fare.class)
                .list()
                .stream()
                .map(fare -> new State(
                        fare.kind(),
                        open(Channel.Kind.valueOf(fare.kind())).isPresent(),
                        fare.waiting(),
                        fare.waitingSince(),
                        fare.lastDelivered(),
                        fare.trouble()))
                .toList();
    }
}
