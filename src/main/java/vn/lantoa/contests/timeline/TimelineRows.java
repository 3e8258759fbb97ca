package vn.lantoa.contests.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Extension;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.Settlement;
import vn.lantoa.rules.Activity;

/** The SQL of the acts that move the timeline: events settled, deadlines extended. */
@Component
public class TimelineRows {

    private final JdbcClient jdbc;

    TimelineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Instant instant(java.sql.Timestamp at) {
        return at.toInstant();
    }

    /** One act on a phase at a time: the next waits until the transaction ends. Also the moment, by the one clock. */
    public Instant lock(PhaseId phase) {
        return instant(jdbc.sql("select shared.business_now() from contests.phase where id = :id for update")
                .param("id", phase.value())
                .query(java.sql.Timestamp.class)
                .single());
    }

    /** Of each event the settlement that holds. */
    public List<Settlement> settled(PhaseId phase) {
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

    public List<Extension> extensions(PhaseId phase) {
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
