package vn.lantoa.judging;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.EntryId;
import vn.lantoa.shared.PersonId;

/** Seats, sheets, marks and recusals of a round. */
@Component
class SheetRows {

    private static final String SEAT = """
            insert into judging.seat (round, person, seed, pseudonym) values (:round, :person, :seed, :pseudonym)
            """;

    private static final String ASSIGN = """
            insert into judging.sheet (round, juror, entry, code, position)
            select :round, :juror, entry, code, position
            from unnest(cast(:entries as uuid[]), cast(:codes as text[])) with ordinality as given (entry, code, position)
            """;

    private static final String RECUSE = """
            insert into judging.recusal (round, juror, entry, source, reason)
            values (:round, :juror, :entry, :source, :reason)
            on conflict do nothing
            """;

    private static final String OF_JUROR = """
            select assignment.id, entry, code, position, state, note, signed_at, criterion, points
            from judging.assignment left join judging.mark on mark.sheet = assignment.id
            where round = :round and juror = :juror
            order by position
            """;

    private static final String MARK = """
            insert into judging.mark (sheet, criterion, points) values (:sheet, :criterion, :points)
            on conflict (sheet, criterion) do update set points = excluded.points
            """;

    /** Both verdicts, on the state of the sheet and on the time, fall here, by the one clock. */
    private static final String TOUCH = """
            update judging.sheet set note = :note
            where id = :sheet and signed_at is null and contests.allows(:phase, 'SCORE', null)
            """;

    private static final String SIGN = """
            update judging.sheet set signed_at = shared.business_now()
            where id = :sheet and signed_at is null and contests.allows(:phase, 'SCORE', null)
            """;

    private static final String SIGNED = """
            select sheet.id, sheet.entry, seat.pseudonym, mark.criterion, mark.points
            from judging.sheet
            join judging.seat on seat.round = sheet.round and seat.person = sheet.juror
            join judging.mark on mark.sheet = sheet.id
            where sheet.round = :round and sheet.signed_at is not null
            order by sheet.entry, seat.pseudonym, mark.criterion
            """;

    private final JdbcClient jdbc;

    SheetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(Scoresheet sheet, String criterion, BigDecimal points) {}

    void seat(RoundId round, PersonId juror, long seed, String pseudonym) {
        jdbc.sql(SEAT)
                .param("round", round.value())
                .param("person", juror.value())
                .param("seed", seed)
                .param("pseudonym", pseudonym)
                .update();
    }

    void assign(RoundId round, PersonId juror, List<EntryId> inOrder, List<JurorCode> codes) {
        jdbc.sql(ASSIGN)
                .param("round", round.value())
                .param("juror", juror.value())
                .param("entries", inOrder.stream().map(EntryId::value).toArray(UUID[]::new))
                .param("codes", codes.stream().map(JurorCode::value).toArray(String[]::new))
                .update();
    }

    void recuse(RoundId round, PersonId juror, EntryId entry, String source, String reason) {
        jdbc.sql(RECUSE)
                .param("round", round.value())
                .param("juror", juror.value())
                .param("entry", entry.value())
                .param("source", source)
                .param("reason", reason)
                .update();
    }

    /** The sheets of a juror in the juror's own order, marks included, in one question. */
    List<Scoresheet> of(RoundId round, PersonId juror) {
        Map<UUID, List<Line>> lines = jdbc
                .sql(OF_JUROR)
                .param("round", round.value())
                .param("juror", juror.value())
                .query(SheetRows::line)
                .list()
                .stream()
                .collect(Collectors.groupingBy(line -> line.sheet().id(), LinkedHashMap::new, Collectors.toList()));
        return lines.values().stream().map(SheetRows::joined).toList();
    }

    /** False when the sheet is signed or the time for scoring is not open. */
    boolean write(Scoresheet sheet, Map<String, BigDecimal> marks, String note, PhaseId phase) {
        int touched = jdbc.sql(TOUCH)
                .param("sheet", sheet.id())
                .param("note", note)
                .param("phase", phase.value())
                .update();
        if (touched == 1) {
            marks.forEach((criterion, points) -> jdbc.sql(MARK)
                    .param("sheet", sheet.id())
                    .param("criterion", criterion)
                    .param("points", points)
                    .update());
        }
        return touched == 1;
    }

    boolean sign(Scoresheet sheet, PhaseId phase) {
        return jdbc.sql(SIGN)
                        .param("sheet", sheet.id())
                        .param("phase", phase.value())
                        .update()
                == 1;
    }

    List<SignedSheet> signed(RoundId round) {
        record Row(UUID id, UUID entry, String pseudonym, String criterion, BigDecimal points) {}
        return jdbc.sql(SIGNED).param("round", round.value()).query(Row.class).list().stream()
                .collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows -> new SignedSheet(
                        new EntryId(rows.getFirst().entry()),
                        rows.getFirst().pseudonym(),
                        rows.stream().collect(Collectors.toMap(Row::criterion, Row::points))))
                .toList();
    }

    private static Scoresheet joined(List<Line> lines) {
        Scoresheet bare = lines.getFirst().sheet();
        Map<String, BigDecimal> marks = lines.stream()
                .filter(line -> !line.criterion().isEmpty())
                .collect(Collectors.toMap(Line::criterion, Line::points));
        return new Scoresheet(
                bare.id(),
                bare.entry(),
                bare.code(),
                bare.position(),
                bare.state(),
                bare.note(),
                bare.signedAt(),
                marks);
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        var signed = row.getTimestamp("signed_at");
        String criterion = row.getString("criterion");
        BigDecimal points = row.getBigDecimal("points");
        return new Line(
                new Scoresheet(
                        row.getObject("id", UUID.class),
                        new EntryId(row.getObject("entry", UUID.class)),
                        row.getString("code"),
                        row.getInt("position"),
                        SheetState.valueOf(row.getString("state")),
                        row.getString("note"),
                        signed == null ? null : signed.toInstant(),
                        Map.of()),
                criterion == null ? "" : criterion,
                points == null ? BigDecimal.ZERO : points);
    }
}
