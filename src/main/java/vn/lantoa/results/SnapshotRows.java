package vn.lantoa.results;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.RulesId;
import vn.lantoa.entries.EntryId;
import vn.lantoa.rules.Prize;
import vn.lantoa.shared.PersonId;

/** The SQL of sealed results. Three questions read one whole, whatever the number of entries. */
@Component
class SnapshotRows {

    private static final String HEAD = """
            select snapshot.id, snapshot.phase, snapshot.rules, snapshot.fingerprint, snapshot.draw_seed, snapshot.digest,
                   snapshot.sealed_at, announcement.announced_at
            from results.snapshot
            left join results.announcement on announcement.snapshot = snapshot.id
            where snapshot.phase = :phase
            """;

    private static final String LINES = """
            select entry, code, title, author_name, collective, unit_name, inputs, place, shared, total, jury, public_part,
                   total_shown, jury_shown, public_shown, tie_vi, tie_en, why_vi, why_en
            from results.standing where snapshot = :snapshot order by position
            """;

    private static final String AWARDS = """
            select scheme, scheme_vi, scheme_en, level, name_vi, name_en, place, entry, beyond_count, certificate, cash
            from results.prize where snapshot = :snapshot order by position
            """;

    private static final String ANNOUNCE = """
            insert into results.announcement (snapshot, announced_by) values (:snapshot, :by)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    SnapshotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Snapshot> of(PhaseId phase) {
        return jdbc.sql(HEAD)
                .param("phase", phase.value())
                .query((row, n) -> whole(row))
                .optional();
    }

    /** Whether this call announced it: the second one finds it done. */
    boolean announce(UUID snapshot, PersonId by) {
        return jdbc.sql(ANNOUNCE)
                        .param("snapshot", snapshot)
                        .param("by", by.value())
                        .update()
                == 1;
    }

    private Snapshot whole(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Timestamp announced = row.getTimestamp("announced_at");
        return new Snapshot(
                id,
                new PhaseId(row.getObject("phase", UUID.class)),
                new RulesId(row.getObject("rules", UUID.class)),
                row.getString("fingerprint"),
                row.getString("draw_seed"),
                row.getString("digest"),
                row.getTimestamp("sealed_at").toInstant(),
                announced == null ? null : announced.toInstant(),
                jdbc.sql(LINES).param("snapshot", id).query(SnapshotRows::line).list(),
                jdbc.sql(AWARDS)
                        .param("snapshot", id)
                        .query(SnapshotRows::award)
                        .list());
    }

    private static Snapshot.Line line(ResultSet row, int n) throws SQLException {
        return new Snapshot.Line(
                new EntryId(row.getObject("entry", UUID.class)),
                row.getString("title"),
                row.getString("author_name"),
                row.getBoolean("collective"),
                row.getString("unit_name"),
                row.getString("inputs"),
                new Standing(
                        row.getString("code"),
                        place(row),
                        row.getBoolean("shared"),
                        new Standing.Figure(row.getString("total"), row.getBigDecimal("total_shown")),
                        new Standing.Figure(row.getString("jury"), row.getBigDecimal("jury_shown")),
                        new Standing.Figure(row.getString("public_part"), row.getBigDecimal("public_shown")),
                        row.getString("tie_vi"),
                        row.getString("tie_en"),
                        texts(row.getArray("why_vi")),
                        texts(row.getArray("why_en"))));
    }

    private static @Nullable Integer place(ResultSet row) throws SQLException {
        int place = row.getInt("place");
        return row.wasNull() ? null : place;
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static Award award(ResultSet row, int n) throws SQLException {
        return new Award(
                row.getString("scheme"),
                row.getString("scheme_vi"),
                row.getString("scheme_en"),
                Prize.PrizeLevel.valueOf(row.getString("level")),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getInt("place"),
                new EntryId(row.getObject("entry", UUID.class)),
                row.getBoolean("beyond_count"),
                row.getBoolean("certificate"),
                row.getLong("cash"));
    }
}
