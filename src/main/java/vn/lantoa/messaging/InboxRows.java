package vn.lantoa.messaging;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lantoa.messaging.page.InboxPage;
import vn.lantoa.shared.PersonId;

/** What was said to a person, whether or not a channel carried it. Codes are not kept here: they prove a mailbox. */
@Repository
class InboxRows {

    static final int PAGE = 30;

    private static final String NEWEST = """
            select id, subject, body, path, written_at as at, read_at is null as unread
            from messaging.message
            where person = :person and urgency <> 'CODE' and (:before = 0 or id < :before)
            order by id desc
            limit :most
            """;

    private static final String UNREAD = """
            select count(*) from messaging.message where person = :person and urgency <> 'CODE' and read_at is null
            """;

    private static final String READ = """
            update messaging.message set read_at = shared.business_now()
            where person = :person and read_at is null and id <= :upto
            """;

    private final JdbcClient jdbc;

    InboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param before the last letter of the page before, or 0; one more than a page is read, to know whether there is a next */
    List<InboxPage.Mail> newest(PersonId person, long before) {
        return jdbc.sql(NEWEST)
                .param("person", person.value())
                .param("before", before)
                .param("most", PAGE + 1)
                .query(InboxPage.Mail.class)
                .list();
    }

    int unread(PersonId person) {
        return jdbc.sql(UNREAD)
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    void read(PersonId person, long upTo) {
        jdbc.sql(READ).param("person", person.value()).param("upto", upTo).update();
    }
}
