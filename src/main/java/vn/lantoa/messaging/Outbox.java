package vn.lantoa.messaging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes a message in the caller's transaction. When that commits, the message lies in the person's inbox and leaves by a
 * channel: e-mail where there is an address, else SMS where a gateway is set. It is retried until it is delivered.
 */
@Component
public class Outbox {

    private static final String SAY = """
            insert into messaging.message (recipient, person, urgency, subject, body, path, key)
            values (:recipient, :person, :urgency, :subject, :body, :path, nullif(:key, ''))
            on conflict (key) do nothing
            returning id
            """;

    /**
     * Thirty letters an hour to one address leave at once; the next thirty an hour later. A text message that can wait
     * does not ring at night. Codes do neither: how many there are is limited where they are asked for.
     */
    private static final String CARRY = """
            insert into messaging.delivery (message, channel, address, urgency, next_attempt)
            select :message, :channel, :address, :urgency,
                   case when :urgency = 'CODE' then clock_timestamp()
                        when :channel = 'SMS' then messaging.awake(later.at)
                        else later.at end
            from (select clock_timestamp() + count(*) / 30 * interval '1 hour' as at
                  from messaging.delivery
                  where channel = :channel and address = :address and urgency <> 'CODE'
                    and created_at > clock_timestamp() - interval '1 hour') later
            """;

    private final JdbcClient jdbc;
    private final Channels channels;
    private final DeliveryLanes lanes;

    Outbox(JdbcClient jdbc, Channels channels, DeliveryLanes lanes) {
        this.jdbc = jdbc;
        this.channels = channels;
        this.lanes = lanes;
    }

    /** Says it to the person; a letter with a key that was said before changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Recipient to, Letter letter) {
        Optional<Channel.Kind> by = channels.choose(to);
        String address = by.map(kind -> kind.address(to)).orElse(null);
        say(to, address, letter).ifPresent(message -> by.ifPresent(kind -> carry(message, kind, address, letter)));
    }

    private Optional<Long> say(Recipient to, @Nullable String address, Letter letter) {
        return jdbc.sql(SAY)
                .param("recipient", address == null ? "" : address)
                .param("person", to.person() == null ? null : to.person().value())
                .param("urgency", letter.urgency().name())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("path", letter.path())
                .param("key", letter.key())
                .query(Long.class)
                .optional();
    }

    private void carry(long message, Channel.Kind kind, @Nullable String address, Letter letter) {
        jdbc.sql(CARRY)
                .param("message", message)
                .param("channel", kind.name())
                .param("address", address)
                .param("urgency", letter.urgency().name())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                lanes.wake(letter.urgency());
            }
        });
    }
}
