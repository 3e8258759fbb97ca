package vn.lantoa.entries;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.ActNotices;
import vn.lantoa.contests.RulesAmended;
import vn.lantoa.shared.PersonId;

/** Tells those with a draft or an entry in a phase what its rules say otherwise from now on, and from when. */
@Component
class AmendmentNotice {

    private static final String CONCERNED = """
            select author from entries.card where phase = :phase and status in ('DRAFT', 'SUBMITTED')
            union
            select entered_by from entries.card where phase = :phase and status in ('DRAFT', 'SUBMITTED')
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final ActNotices actNotices;

    AmendmentNotice(JdbcClient jdbc, People people, ActNotices actNotices) {
        this.jdbc = jdbc;
        this.people = people;
        this.actNotices = actNotices;
    }

    @EventListener
    void tell(RulesAmended amended) {
        List<PersonId> concerned =
                jdbc.sql(CONCERNED).param("phase", amended.phase().value()).query(UUID.class).list().stream()
                        .map(PersonId::new)
                        .toList();
        actNotices.send(amended, people.all(concerned).values().stream());
    }
}
