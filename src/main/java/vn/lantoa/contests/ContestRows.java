package vn.lantoa.contests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.rules.Activity;
import vn.lantoa.units.UnitId;

/** The SQL of the module. */
@Component
class ContestRows {

    private static final String CONTEST_COLUMNS =
            "select id, name_vi, name_en, organiser, office, telephone, email, code_prefix, fanpage from contests.contest ";

    private static final String PHASE_COLUMNS = """
            select id, contest, number, medium, name_vi, name_en, span_vi, span_en, awarding_vi, awarding_en
            from contests.phase
            """;

    private static final String WINDOWS = """
            select activity, scope, lower(during) as from_, upper(during) as to_
            from contests.phase_window
            where phase = :phase
            order by lower(during), upper(during) nulls last, scope
            """;

    private static final String WINDOW_OF = """
            select lower(during) as from_, upper(during) as to_
            from contests.window_of(:phase, :activity, cast(:upper as uuid)) as during
            where during is not null
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
                                       and lower(during) <= shared.business_now())
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

    List<PhaseWindow> windows(PhaseId phase) {
        return jdbc.sql(WINDOWS)
                .param("phase", phase.value())
                .query((row, n) -> new PhaseWindow(
                        Activity.valueOf(row.getString("activity")),
                        row.getString("scope"),
                        instant(row.getTimestamp("from_")),
                        row.getTimestamp("to_") == null ? null : instant(row.getTimestamp("to_"))))
                .list();
    }

    Optional<PhaseWindow> windowOf(PhaseId phase, Activity activity, @Nullable UnitId upper) {
        return jdbc.sql(WINDOW_OF)
                .param("phase", phase.value())
                .param("activity", activity.name())
                .param("upper", upper == null ? null : upper.value())
                .query((row, n) -> new PhaseWindow(
                        activity,
                        "",
                        instant(row.getTimestamp("from_")),
                        row.getTimestamp("to_") == null ? null : instant(row.getTimestamp("to_"))))
                .optional();
    }

    private static Instant instant(java.sql.Timestamp at) {
        return at.toInstant();
    }

    boolean allows(PhaseId phase, Activity activity, @Nullable UnitId upper) {
        return jdbc.sql("select contests.allows(:phase, :activity, cast(:upper as uuid))")
                .param("phase", phase.value())
                .param("activity", activity.name())
                .param("upper", upper == null ? null : upper.value())
                .query(Boolean.class)
                .single();
    }

    void open(PhaseId phase, PhaseWindow window) {
        jdbc.sql("""
                insert into contests.phase_window (phase, activity, scope, during)
                values (:phase, :activity, :scope, tstzrange(cast(:from as timestamptz), cast(:to as timestamptz)))
                """)
                .param("phase", phase.value())
                .param("activity", window.activity().name())
                .param("scope", window.scope())
                .param("from", window.from().toString())
                .param("to", window.to() == null ? null : window.to().toString())
                .update();
    }

    void moveEnd(PhaseId phase, Activity activity, String scope, Instant until) {
        jdbc.sql("""
                update contests.phase_window set during = tstzrange(lower(during), cast(:until as timestamptz))
                where phase = :phase and activity = :activity and scope = :scope
                """)
                .param("phase", phase.value())
                .param("activity", activity.name())
                .param("scope", scope)
                .param("until", until.toString())
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
