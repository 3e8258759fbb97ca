package vn.lantoa.accounts;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.messaging.Channels;
import vn.lantoa.messaging.Letter;
import vn.lantoa.messaging.Outbox;
import vn.lantoa.messaging.Recipient;
import vn.lantoa.shared.PhoneNumber;
import vn.lantoa.web.page.Words;

/**
 * One-time codes sent to an e-mail address or a mobile telephone: six digits, ten minutes of real time, five tries, one
 * use, for one purpose.
 */
@Component
public class OneTimeCodes {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"(),:;\\\\]{1,64}@[a-z0-9.-]{1,180}\\.[a-z]{2,24}");

    /** Held for the address until the transaction ends: asking many times at once gives no more than asking in turn. */
    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('one-time-code|' || :address, 0))";

    private static final String SENT_LATELY = """
            select count(*) from accounts.one_time_code
            where address = :address and expires_at > clock_timestamp() + interval '5 minutes'
            """;

    private static final String ADD = """
            insert into accounts.one_time_code (purpose, address, code_hash)
            values (:purpose, :address, sha256(convert_to(:salted, 'UTF8')))
            returning id
            """;

    private static final String TRY = """
            update accounts.one_time_code set attempts = attempts + 1
            where id = :id and purpose = :purpose and used_at is null and attempts < 5 and expires_at > clock_timestamp()
            """;

    private static final String USE = """
            update accounts.one_time_code set used_at = clock_timestamp()
            where id = :id and purpose = :purpose and used_at is null
              and code_hash = sha256(convert_to(:salted, 'UTF8')) and attempts <= 5 and expires_at > clock_timestamp()
            returning address
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Channels channels;
    private final SecureRandom random = new SecureRandom();

    OneTimeCodes(JdbcClient jdbc, Outbox outbox, Channels channels) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.channels = channels;
    }

    /** Whether that can be an e-mail address. */
    public static boolean isEmail(String typed) {
        return EMAIL.matcher(typed.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** The address as it is stored: an e-mail in small letters, a mobile number in E.164; empty when it is neither. */
    static Optional<String> normal(String typed) {
        return isEmail(typed)
                ? Optional.of(typed.strip().toLowerCase(Locale.ROOT))
                : PhoneNumber.of(typed).filter(PhoneNumber::isMobile).map(PhoneNumber::e164);
    }

    /** What came of asking for a code; the same whether or not anybody is known by that address. */
    public sealed interface Sending {
        /** @param request to be kept with the person's session and given back with the code */
        record Sent(UUID request, String address) implements Sending {}

        record NotAnAddress() implements Sending {}

        /** Five codes went to this address within five minutes. */
        record TooMany() implements Sending {}

        /** No mail server, or for a telephone no gateway: nothing was sent, and nothing may be claimed. */
        record NoChannel() implements Sending {}
    }

    /**
     * @param purpose what the code opens ({@code sign-in}, {@code ballot:POLL}); a code of one purpose opens no other
     * @param typed an e-mail address or a mobile number
     */
    @Transactional
    public Sending send(String purpose, String typed, Words words) {
        Optional<String> normal = normal(typed);
        if (normal.isEmpty()) {
            return new Sending.NotAnAddress();
        }
        String address = normal.get();
        Recipient to = address.startsWith("+") ? Recipient.ofTelephone(address) : Recipient.ofEmail(address);
        if (!channels.reach(to)) {
            return new Sending.NoChannel();
        }
        jdbc.sql(ONE_AT_A_TIME).param("address", address).query().singleRow();
        if (jdbc.sql(SENT_LATELY).param("address", address).query(Long.class).single() >= 5) {
            return new Sending.TooMany();
        }
        String code = "%06d".formatted(random.nextInt(1_000_000));
        UUID request = jdbc.sql(ADD)
                .param("purpose", purpose)
                .param("address", address)
                .param("salted", salted(purpose, address, code))
                .query(UUID.class)
                .single();
        outbox.write(to, Letter.code(words.t("accounts.code.subject", code), words.t("accounts.code.body", code)));
        return new Sending.Sent(request, address);
    }

    /** The address the code was sent to, once; empty when it is wrong, old, used up or of another purpose. */
    @Transactional
    public Optional<String> redeem(UUID request, String purpose, String address, String code) {
        if (jdbc.sql(TRY).param("id", request).param("purpose", purpose).update() == 0) {
            return Optional.empty();
        }
        return jdbc.sql(USE)
                .param("id", request)
                .param("purpose", purpose)
                .param("salted", salted(purpose, address, code.replaceAll("\\s", "")))
                .query(String.class)
                .optional();
    }

    private static String salted(String purpose, String address, String code) {
        return purpose + "|" + address + "|" + code;
    }
}
