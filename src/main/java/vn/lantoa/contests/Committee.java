package vn.lantoa.contests;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.shared.PersonId;

/** The organising committee (Ban Tổ chức) of a contest and its staff office. */
@Component
public class Committee {

    /** {@code HEAD} signs and announces; {@code STAFF} runs; {@code FANPAGE_OFFICER} types or confirms Fanpage figures. */
    public enum Role {
        HEAD,
        STAFF,
        FANPAGE_OFFICER
    }

    private final JdbcClient jdbc;

    Committee(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Head or staff: whoever may run the contest. */
    public boolean isOrganiser(ContestId contest, PersonId person) {
        return holds(contest, person, Role.HEAD) || holds(contest, person, Role.STAFF);
    }

    public boolean holds(ContestId contest, PersonId person, Role role) {
        return jdbc.sql("""
                select exists (select from contests.committee_member
                               where contest = :contest and person = :person and role = :role and until_ is null)
                """)
                .param("contest", contest.value())
                .param("person", person.value())
                .param("role", role.name())
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void appoint(ContestId contest, PersonId person, Role role) {
        jdbc.sql("""
                insert into contests.committee_member (contest, person, role) values (:contest, :person, :role)
                on conflict do nothing
                """)
                .param("contest", contest.value())
                .param("person", person.value())
                .param("role", role.name())
                .update();
    }
}
