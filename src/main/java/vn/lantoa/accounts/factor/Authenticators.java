package vn.lantoa.accounts.factor;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.shared.PersonId;

/** Authenticator apps: set up by showing a secret and taking a first code, one for each person. */
@Component
public class Authenticators {

    private static final int SECRET_BYTES = 20;

    private static final String HAS = """
            select exists (select from accounts.authenticator
                           where person = :person and confirmed_at is not null and removed_at is null)
            """;

    /** The row is locked: a code is taken once, however often it comes at the same moment. */
    private static final String IN_FORCE = """
            select id, secret, last_step, failures, failed_at > clock_timestamp() - interval '15 minutes' as lately
            from accounts.authenticator
            where person = :person and removed_at is null and (confirmed_at is not null) = :confirmed
            order by created_at desc limit 1
            for update
            """;

    private static final String OFFER = """
            insert into accounts.authenticator (person, secret) values (:person, :secret)
            """;

    private static final String TAKEN = """
            update accounts.authenticator
            set last_step = :step, failures = 0, confirmed_at = coalesce(confirmed_at, clock_timestamp())
            where id = :id
            """;

    private static final String REFUSED = """
            update accounts.authenticator
            set failures = case when failed_at > clock_timestamp() - interval '15 minutes' then failures + 1 else 1 end,
                failed_at = clock_timestamp()
            where id = :id
            """;

    private static final String REMOVE =
            "update accounts.authenticator set removed_at = clock_timestamp() where person = :person and removed_at is null";

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    Authenticators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What came of a typed code. */
    public enum Outcome {
        TAKEN,
        WRONG,
        /** Five wrong codes within a quarter of an hour: no further one is looked at until it has passed. */
        TOO_MANY
    }

    private record Row(
            UUID id,
            byte[] secret,
            long lastStep,
            int failures,
            @org.jspecify.annotations.Nullable Boolean lately) {}

    public boolean has(PersonId person) {
        return jdbc.sql(HAS)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** The secret that waits to be confirmed, a new one when none does; 160 random bits (RFC 4226, 4). */
    @Transactional
    public byte[] offer(PersonId person) {
        return row(person, false).map(Row::secret).orElseGet(() -> {
            byte[] secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            jdbc.sql(OFFER)
                    .param("person", person.value())
                    .param("secret", secret)
                    .update();
            return secret;
        });
    }

    /** Checks a code of the app in force. */
    @Transactional
    public Outcome check(PersonId person, String typed, Instant now) {
        return row(person, true).map(row -> take(row, typed, now)).orElse(Outcome.WRONG);
    }

    /** Takes the first code of an app that was offered; from then on it is in force. */
    @Transactional
    public Outcome confirm(PersonId person, String typed, Instant now) {
        return row(person, false).map(row -> take(row, typed, now)).orElse(Outcome.WRONG);
    }

    private Outcome take(Row row, String typed, Instant now) {
        if (Boolean.TRUE.equals(row.lately()) && row.failures() >= 5) {
            return Outcome.TOO_MANY;
        }
        OptionalLong step = Totp.stepOf(row.secret(), typed, now, row.lastStep());
        if (step.isEmpty()) {
            jdbc.sql(REFUSED).param("id", row.id()).update();
            return Outcome.WRONG;
        }
        jdbc.sql(TAKEN).param("id", row.id()).param("step", step.getAsLong()).update();
        return Outcome.TAKEN;
    }

    private Optional<Row> row(PersonId person, boolean confirmed) {
        return jdbc.sql(IN_FORCE)
                .param("person", person.value())
                .param("confirmed", confirmed)
                .query(Row.class)
                .optional();
    }

    /** Whether there was one. */
    @Transactional
    public boolean remove(PersonId person) {
        return jdbc.sql(REMOVE).param("person", person.value()).update() > 0;
    }
}
