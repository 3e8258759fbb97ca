package vn.lantoa.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;

/** Accounts that several people of an office use. */
@Component
class SharedAccounts {

    private static final String MARK = """
            update accounts.person set shared = :shared where id = :person and shared <> :shared returning name
            """;

    private final JdbcClient jdbc;
    private final Journal journal;

    SharedAccounts(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    boolean isShared(PersonId person) {
        return jdbc.sql("select shared from accounts.person where id = :person")
                .param("person", person.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Transactional
    public void mark(PersonId person, boolean shared, Actor by) {
        jdbc.sql(MARK)
                .param("person", person.value())
                .param("shared", shared)
                .query(String.class)
                .optional()
                .ifPresent(name -> journal.write(
                        by,
                        shared ? "account.shared" : "account.personal",
                        "person:" + person,
                        by.name() + " ghi nhận tài khoản của " + name
                                + (shared ? " là tài khoản dùng chung của văn phòng." : " là của riêng một người.")));
    }
}
