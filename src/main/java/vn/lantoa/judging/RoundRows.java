package vn.lantoa.judging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.shared.PersonId;

/** Panels, rounds and their conclusions. */
@Component
class RoundRows {

    private static final String ROUND = """
            select round.id, round.phase, round.kind, conclusion.at as concluded_at
            from judging.round left join judging.conclusion on conclusion.round = round.id
            """;

    private static final String OPEN = """
            insert into judging.round (phase, kind, lineup, opened_by) values (:phase, 'FINAL', :lineup, :by)
            on conflict do nothing
            returning id
            """;

    private static final String PROGRESS = """
            select juror, count(*) filter (where state = 'OPEN') as open, count(*) filter (where state = 'SIGNED') as signed,
                   count(*) filter (where state = 'RECUSED') as recused
            from judging.assignment where round = any(:rounds) group by juror order by juror
            """;

    private static final String SHORT_OF_SHEETS = """
            select count(*) from (
                select entry from judging.assignment where round = :round
                group by entry having count(*) filter (where state <> 'RECUSED') < :min) as short
            """;

    private static final String CONCLUDE = """
            insert into judging.conclusion (round, by_, sheets)
            select :round, :by, count(*) from judging.sheet where round = :round and signed_at is not null
            returning sheets
            """;

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<JudgingRound> round(UUID id) {
        return jdbc.sql(ROUND + "where round.id = :id")
                .param("id", id)
                .query(RoundRows::judged)
                .optional();
    }

    Optional<JudgingRound> ofPhase(PhaseId phase) {
        return jdbc.sql(ROUND + "where round.phase = :phase and round.kind = 'FINAL'")
                .param("phase", phase.value())
                .query(RoundRows::judged)
                .optional();
    }

    /** The rounds in which this person scores, newest first. */
    List<JudgingRound> scoredBy(PersonId person) {
        return jdbc.sql(ROUND + """
                where exists (select from judging.seat where seat.round = round.id and seat.person = :person)
                order by round.opened_at desc
                """)
                .param("person", person.value())
                .query(RoundRows::judged)
                .list();
    }

    Optional<RoundId> open(PhaseId phase, UUID lineup, PersonId by) {
        return jdbc.sql(OPEN)
                .param("phase", phase.value())
                .param("lineup", lineup)
                .param("by", by.value())
                .query(UUID.class)
                .optional()
                .map(RoundId::new);
    }

    /** Whoever concludes holds the row for update, whoever signs or recuses for share. */
    void lock(RoundId round, String strength) {
        jdbc.sql("select id from judging.round where id = :id for " + (strength.equals("update") ? "update" : "share"))
                .param("id", round.value())
                .query(UUID.class)
                .single();
    }

    List<Progress> progress(RoundId round) {
        return jdbc.sql(PROGRESS)
                .param("rounds", new UUID[] {round.value()})
                .query(Progress.class)
                .list();
    }

    /** How many entries have fewer sheets than {@code min}, signed or to be signed. */
    int shortOfSheets(RoundId round, int min) {
        return jdbc.sql(SHORT_OF_SHEETS)
                .param("round", round.value())
                .param("min", min)
                .query(Integer.class)
                .single();
    }

    int conclude(RoundId round, PersonId by) {
        return jdbc.sql(CONCLUDE)
                .param("round", round.value())
                .param("by", by.value())
                .query(Integer.class)
                .single();
    }

    private static JudgingRound judged(ResultSet row, int n) throws SQLException {
        var concluded = row.getTimestamp("concluded_at");
        return new JudgingRound(
                new RoundId(row.getObject("id", UUID.class)),
                new PhaseId(row.getObject("phase", UUID.class)),
                row.getString("kind"),
                concluded == null ? null : concluded.toInstant());
    }
}
