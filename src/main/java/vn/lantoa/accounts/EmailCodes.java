package vn.lantoa.accounts;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.messaging.Letter;
import vn.lantoa.messaging.Outbox;
import vn.lantoa.messaging.Recipient;
import vn.lantoa.web.page.Words;

/** One-time codes sent to an address: six digits, ten minutes of real time, five tries, one use, for one purpose. */
@Component
public class EmailCodes {

    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s<>\"(),:;\\\\]{1,64}@[a-z0-9.-]{1,180}\\.[a-z]{2,24}");

    private static final String SENT_LATELY =
            "select count(*) from accounts.email_code where email = :email and expires_at > clock_timestamp() + interval '5 minutes'";

    private static final String ADD = """
            insert into accounts.email_code (purpose, email, code_hash)
            values (:purpose, :email, sha256(convert_to(:salted, 'UTF8')))
            returning id
            """;

    private static final String TRY = """
            update accounts.email_code set attempts = attempts + 1
            where id = :id and purpose = :purpose and used_at is null and attempts < 5 and expires_at > clock_timestamp()
            """;

    private static final String USE = """
            update accounts.email_code set used_at = clock_timestamp()
            where id = :id and purpose = :purpose and used_at is null
              and code_hash = sha256(convert_to(:salted, 'UTF8')) and attempts <= 5 and expires_at > clock_timestamp()
            returning email
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final SecureRandom random = new SecureRandom();

    EmailCodes(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** Whether that can be an e-mail address. */
    public static boolean isAddress(String typed) {
        return ADDRESS.matcher(typed.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** What came of asking for a code. */
    public sealed interface Sending {
        /** @param request to be kept with the person's session and given back with the code */
        record Sent(UUID request, String email) implements Sending {}

        record NotAnAddress() implements Sending {}

        /** Five codes went to this address within five minutes. */
        record TooMany() implements Sending {}
    }

    /**
     * @param purpose what the code opens ({@code sign-in}, {@code ballot:POLL}); a code of one purpose opens no other
     */
    @Transactional
    public Sending send(String purpose, String typedEmail, Words words) {
        String email = typedEmail.strip().toLowerCase(Locale.ROOT);
        if (!isAddress(email)) {
            return new Sending.NotAnAddress();
        }
        if (jdbc.sql(SENT_LATELY).param("email", email).query(Long.class).single() >= 5) {
            return new Sending.TooMany();
        }
        String code = "%06d".formatted(random.nextInt(1_000_000));
        UUID request = jdbc.sql(ADD)
                .param("purpose", purpose)
                .param("email", email)
                .param("salted", salted(purpose, email, code))
                .query(UUID.class)
                .single();
        outbox.write(
                Recipient.ofEmail(email),
                Letter.code(words.t("accounts.code.subject", code), words.t("accounts.code.body", code)));
        return new Sending.Sent(request, email);
    }

    /** The address the code was sent to, once; empty when it is wrong, old, used up or of another purpose. */
    @Transactional
    public Optional<String> redeem(UUID request, String purpose, String email, String code) {
        if (jdbc.sql(TRY).param("id", request).param("purpose", purpose).update() == 0) {
            return Optional.empty();
        }
        return jdbc.sql(USE)
                .param("id", request)
                .param("purpose", purpose)
                .param("salted", salted(purpose, email, code.replaceAll("\\s", "")))
                .query(String.class)
                .optional();
    }

    private static String salted(String purpose, String email, String code) {
        return purpose + "|" + email + "|" + code;
    }
}
