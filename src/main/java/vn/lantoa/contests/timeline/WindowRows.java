package vn.lantoa.contests.timeline;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.rules.Activity;
import vn.lantoa.units.UnitId;

/** The SQL of windows: those of the version in force at this moment, by the one clock. */
@Component
public class WindowRows {

    private static final String IN_FORCE = """
            select activity, scope, lower(during) as from_, upper(during) as to_
            from contests.phase_window
            where phase = :phase and in_force @> shared.business_now()
            order by lower(during), upper(during) nulls last, scope
            """;

    private static final String WINDOW_OF = """
            select lower(during) as from_, upper(during) as to_
            from contests.window_of(:phase, :activity, cast(:upper as uuid)) as during
            where during is not null
            """;

    private static final String OPEN = """
            insert into contests.phase_window (phase, activity, scope, during, in_force)
            values (:phase, :activity, :scope, tstzrange(cast(:from as timestamptz), cast(:to as timestamptz)),
                    tstzrange(cast(:inForceFrom as timestamptz), cast(:inForceTo as timestamptz)))
            """;

    private final JdbcClient jdbc;

    WindowRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PhaseWindow> inForce(PhaseId phase) {
        return jdbc.sql(IN_FORCE)
                .param("phase", phase.value())
                .query((row, n) -> new PhaseWindow(
                        Activity.valueOf(row.getString("activity")),
                        row.getString("scope"),
                        row.getTimestamp("from_").toInstant(),
                        instant(row.getTimestamp("to_"))))
                .list();
    }

    public Optional<PhaseWindow> windowOf(PhaseId phase, Activity activity, @Nullable UnitId upper) {
        return jdbc.sql(WINDOW_OF)
                .param("phase", phase.value())
                .param("activity", activity.name())
                .param("upper", upper == null ? null : upper.value())
                .query((row, n) -> new PhaseWindow(
                        activity, "", row.getTimestamp("from_").toInstant(), instant(row.getTimestamp("to_"))))
                .optional();
    }

    public boolean allows(PhaseId phase, Activity activity, @Nullable UnitId upper) {
        return jdbc.sql("select contests.allows(:phase, :activity, cast(:upper as uuid))")
                .param("phase", phase.value())
                .param("activity", activity.name())
                .param("upper", upper == null ? null : upper.value())
                .query(Boolean.class)
                .single();
    }

    void clear(PhaseId phase) {
        jdbc.sql("delete from contests.phase_window where phase = :phase")
                .param("phase", phase.value())
                .update();
    }

    void open(PhaseId phase, PhaseWindow window, @Nullable Instant inForceFrom, @Nullable Instant inForceTo) {
        jdbc.sql(OPEN)
                .param("phase", phase.value())
                .param("activity", window.activity().name())
                .param("scope", window.scope())
                .param("from", window.from().toString())
                .param("to", text(window.to()))
                .param("inForceFrom", text(inForceFrom))
                .param("inForceTo", text(inForceTo))
                .update();
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
