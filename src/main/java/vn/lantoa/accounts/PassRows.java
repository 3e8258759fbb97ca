package vn.lantoa.accounts;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lantoa.accounts.Passes.Kind;
import vn.lantoa.accounts.Passes.Pass;
import vn.lantoa.shared.PersonId;

/** The SQL of passes. Of the secret only a hash is kept. */
@Repository
class PassRows {

    private static final String ADD = """
            insert into accounts.pass (person, kind, why, issued_by, lasts, secret_hash, expires_at)
            values (:person, :kind, :why, :by, cast(:lasts as interval), sha256(convert_to(cast(:secret as text), 'UTF8')),
                    case when cast(:secret as text) is not null then clock_timestamp() + cast(:lasts as interval) end)
            returning id
            """;

    /** By an administrator who is neither the person nor the one who issued it; once. */
    private static final String CONFIRM = """
            update accounts.pass
            set confirmed_by = :by, confirmed_at = clock_timestamp(),
                secret_hash = sha256(convert_to(:secret, 'UTF8')), expires_at = clock_timestamp() + lasts
            where id = :id and secret_hash is null and withdrawn_at is null and issued_by <> :by and person <> :by
            returning person
            """;

    private static final String WITHDRAW = """
            update accounts.pass set withdrawn_at = clock_timestamp()
            where id = :id and used_at is null and withdrawn_at is null
            returning person
            """;

    /** A newer pass takes the place of those that were handed out before and never used. */
    private static final String WITHDRAW_OLDER = """
            update accounts.pass set withdrawn_at = clock_timestamp()
            where person = :person and used_at is null and withdrawn_at is null
            """;

    private static final String USE = """
            update accounts.pass set used_at = clock_timestamp()
            where secret_hash = sha256(convert_to(:secret, 'UTF8'))
              and used_at is null and withdrawn_at is null and expires_at > clock_timestamp()
            returning person, kind
            """;

    private static final String SHOWN = """
            select pass.id, pass.person, whose.name as name, pass.kind, pass.why, pass.issued_by as issuer, issuer.name as issued_by, pass.issued_at,
                   confirmer.name as confirmed_by, pass.expires_at, pass.used_at, pass.withdrawn_at,
                   pass.secret_hash is null as awaiting
            from accounts.pass
            join accounts.person whose on whose.id = pass.person
            join accounts.person issuer on issuer.id = pass.issued_by
            left join accounts.person confirmer on confirmer.id = pass.confirmed_by
            """;

    private final JdbcClient jdbc;

    PassRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Used(PersonId person, Kind kind) {}

    /** @param secret null while a second person has to confirm */
    UUID add(PersonId person, Kind kind, String why, PersonId by, @Nullable String secret) {
        jdbc.sql(WITHDRAW_OLDER).param("person", person.value()).update();
        return jdbc.sql(ADD)
                .param("person", person.value())
                .param("kind", kind.name())
                .param("why", why)
                .param("by", by.value())
                .param("lasts", text(kind.lasts()))
                .param("secret", secret)
                .query(UUID.class)
                .single();
    }

    private static String text(Duration lasts) {
        return lasts.toSeconds() + " seconds";
    }

    Optional<PersonId> confirm(UUID pass, String secret, PersonId by) {
        return jdbc.sql(CONFIRM)
                .param("id", pass)
                .param("secret", secret)
                .param("by", by.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    Optional<PersonId> withdraw(UUID pass) {
        return jdbc.sql(WITHDRAW).param("id", pass).query(UUID.class).optional().map(PersonId::new);
    }

    Optional<Used> use(String secret) {
        return jdbc.sql(USE).param("secret", secret).query(Used.class).optional();
    }

    Optional<Pass> find(UUID pass) {
        return jdbc.sql(SHOWN + "where pass.id = :id")
                .param("id", pass)
                .query(Pass.class)
                .optional();
    }

    /** The newest fifty of a person. */
    List<Pass> of(PersonId person) {
        return jdbc.sql(SHOWN + "where pass.person = :person order by pass.issued_at desc limit 50")
                .param("person", person.value())
                .query(Pass.class)
                .list();
    }

    List<Pass> awaiting() {
        return jdbc.sql(SHOWN + """
                        where pass.secret_hash is null and pass.withdrawn_at is null
                        order by pass.issued_at limit 200
                        """).query(Pass.class).list();
    }
}
