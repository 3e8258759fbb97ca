package vn.lantoa.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.journal.Journal;
import vn.lantoa.web.BaseUrl;

/**
 * How a new installation gets its first administrator without mail: a link that works once, shown to whoever can read
 * the terminal. A new one at each start, until somebody is an administrator.
 */
@Component
class FirstAdministrator {

    private static final String WANTED = """
            select not exists (select from accounts.position where kind = 'ADMINISTRATOR' and until_ is null)
            """;

    private static final String RENEW = """
            insert into accounts.first_link (token_hash) values (sha256(convert_to(:token, 'UTF8')))
            on conflict (one) do update set token_hash = excluded.token_hash, used_at = null
            """;

    private static final String USE = """
            update accounts.first_link set used_at = clock_timestamp()
            where token_hash = sha256(convert_to(:token, 'UTF8')) and used_at is null
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final Journal journal;
    private final BaseUrl base;
    private final SecureRandom random = new SecureRandom();

    FirstAdministrator(JdbcClient jdbc, People people, Journal journal, BaseUrl base) {
        this.jdbc = jdbc;
        this.people = people;
        this.journal = journal;
        this.base = base;
    }

    /** On the terminal itself, not through the log: whatever the log's form and level, this line is read by a person. */
    @EventListener
    @Transactional
    public void show(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        BaseUrl here = base.listeningOn(environment.getProperty("local.server.port", Integer.class, 0));
        renew(here)
                .ifPresent(link -> System.out.println("Liên kết tạo người quản trị đầu tiên, dùng một lần / "
                        + "One-time link that makes the first administrator: " + link));
    }

    /** A new link, which closes the one before; empty when there is an administrator already. */
    @Transactional
    public Optional<String> renew() {
        return renew(base);
    }

    private Optional<String> renew(BaseUrl here) {
        if (!isWanted()) {
            return Optional.empty();
        }
        byte[] secret = new byte[24];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql(RENEW).param("token", token).update();
        return Optional.of(here.of("/bat-dau#" + token));
    }

    /** Whether nobody is an administrator yet. */
    boolean isWanted() {
        return jdbc.sql(WANTED).query(Boolean.class).single();
    }

    /** Makes the person an administrator, once; empty when the link was used meanwhile or never was one. */
    @Transactional
    public Optional<Person> use(String token, String name, String email) {
        if (jdbc.sql(USE).param("token", token).update() == 0) {
            return Optional.empty();
        }
        Person joined = people.join(name, email.toLowerCase(Locale.ROOT));
        people.rename(joined.id(), name);
        people.makeAdministrator(joined.id());
        Person person = people.find(joined.id()).orElseThrow();
        journal.write(
                person.actor(),
                "administrator.first",
                "person:" + person.id(),
                name + " trở thành người quản trị đầu tiên bằng liên kết dùng một lần của máy chủ.");
        return Optional.of(person);
    }
}
