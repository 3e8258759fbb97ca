package vn.lantoa.contests;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.rules.Activity;

/** The SQL of the module. */
@Component
class ContestRows {

    private static final String CONTEST_COLUMNS =
            "select id, name_vi, name_en, organiser, office, telephone, email, code_prefix, fanpage from contests.contest ";

    private static final String PHASE_COLUMNS = """
            select id, contest, number, medium, name_vi, name_en, span_vi, span_en, awarding_vi, awarding_en
            from contests.phase
            """;

    private final JdbcClient jdbc;

    ContestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Contest> find(ContestId id) {
        return jdbc.sql(CONTEST_COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(Contest.class)
                .optional();
    }

    Optional<Contest> newest() {
        return jdbc.sql(CONTEST_COLUMNS + "order by created_at desc, id limit 1")
                .query(Contest.class)
                .optional();
    }

    List<Phase> phases(ContestId contest) {
        return jdbc.sql(PHASE_COLUMNS + "where contest = :contest order by number")
                .param("contest", contest.value())
                .query(Phase.class)
                .list();
    }

    List<Phase> ruled(ContestId contest) {
        return jdbc.sql(PHASE_COLUMNS + """
                        where contest = :contest and exists (select from contests.rules where rules.phase = phase.id)
                        order by number
                        """)
                .param("contest", contest.value())
                .query(Phase.class)
                .list();
    }

    Optional<Phase> phaseUnderWay(ContestId contest, Activity activity) {
        return jdbc.sql(PHASE_COLUMNS + """
                        where contest = :contest
                        order by case when exists (
                                     select from contests.phase_window
                                     where phase_window.phase = phase.id and activity = :activity
                                       and in_force @> shared.business_now() and lower(during) <= shared.business_now())
                                 then -number else number end
                        limit 1
                        """)
                .param("contest", contest.value())
                .param("activity", activity.name())
                .query(Phase.class)
                .optional();
    }

    Optional<Phase> phase(PhaseId id) {
        return jdbc.sql(PHASE_COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(Phase.class)
                .optional();
    }
}
