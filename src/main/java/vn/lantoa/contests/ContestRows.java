package vn.lantoa.contests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    private static Instant instant(java.sql.Timestamp at) {
        return at.toInstant();
    }

    /** One act on a phase at a time: the next waits until the transaction ends. Also the moment, by the one clock. */
    Instant lock(PhaseId phase) {
        return instant(jdbc.sql("select shared.business_now() from contests.phase where id = :id for update")
                .param("id", phase.value())
                .query(java.sql.Timestamp.class)
                .single());
    }

    /** Of each event the settlement that holds. */
    List<Settlement> settled(PhaseId phase) {
        return jdbc.sql("""
                select distinct on (event) event, day, number, reason, at from contests.settlement
                where phase = :phase order by event, id desc
                """)
                .param("phase", phase.value())
                .query(Settlement.class)
                .list();
    }

    void addSettlement(PhaseId phase, Settlement settlement, UUID by) {
        jdbc.sql("""
                insert into contests.settlement (phase, event, day, number, reason, by_)
                values (:phase, :event, :day, :number, :reason, :by)
                """)
                .param("phase", phase.value())
                .param("event", settlement.event())
                .param("day", settlement.day())
                .param("number", settlement.number())
                .param("reason", settlement.reason())
                .param("by", by)
                .update();
    }

    void addExtension(PhaseId phase, Extension extension, UUID by) {
        jdbc.sql("""
                insert into contests.extension (phase, activity, scope, was_until, until_, reason, by_)
                values (:phase, :activity, :scope, cast(:was as timestamptz), cast(:until as timestamptz), :reason, :by)
                """)
                .param("phase", phase.value())
                .param("activity", extension.activity().name())
                .param("scope", extension.scope())
                .param("was", extension.wasUntil().toString())
                .param("until", extension.until().toString())
                .param("reason", extension.reason())
                .param("by", by)
                .update();
    }

    List<Extension> extensions(PhaseId phase) {
        return jdbc.sql("""
                select activity, scope, was_until, until_, reason, at from contests.extension
                where phase = :phase order by at
                """)
                .param("phase", phase.value())
                .query((row, n) -> new Extension(
                        Activity.valueOf(row.getString("activity")),
                        row.getString("scope"),
                        instant(row.getTimestamp("was_until")),
                        instant(row.getTimestamp("until_")),
                        row.getString("reason"),
                        instant(row.getTimestamp("at"))))
                .list();
    }
}
