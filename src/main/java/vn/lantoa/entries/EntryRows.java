package vn.lantoa.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.RulesId;
import vn.lantoa.media.MediaId;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.UnitId;

/** Reads entries as cards, photos included, one query whatever the number. */
@Component
class EntryRows {

    private static final String CARDS = """
            select id, phase, rules, category, code, unit, unit_name, upper, author, entered_by, author_name, collective,
                   title, caption, place, taken_on, submitted_at, status, photos
            from entries.card
            """;

    private static final String RECEIVED = """
            select upper, count(*) as submitted, count(*) filter (where status = 'SUBMITTED') as valid
            from entries.card where phase = :phase and code <> '' group by upper
            """;

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EntryCard> byIds(Collection<EntryId> ids) {
        return jdbc.sql(CARDS + "where id = any(:ids)")
                .param("ids", ids.stream().map(EntryId::value).toArray(UUID[]::new))
                .query(EntryRows::card)
                .list();
    }

    List<EntryCard> byCode(String code) {
        return jdbc.sql(CARDS + "where code = :code and code <> ''")
                .param("code", code)
                .query(EntryRows::card)
                .list();
    }

    /** What an author answers for and what a clerk entered, newest first. */
    List<EntryCard> of(PersonId person) {
        return jdbc.sql(
                        CARDS
                                + "where author = :person or entered_by = :person order by coalesce(submitted_at, now()) desc, id")
                .param("person", person.value())
                .query(EntryRows::card)
                .list();
    }

    List<EntryCard> submittedTo(PhaseId phase, UnitId upper) {
        return jdbc.sql(
                        CARDS
                                + "where phase = :phase and upper = :upper and code <> '' order by submitted_at, length(code), code")
                .param("phase", phase.value())
                .param("upper", upper.value())
                .query(EntryRows::card)
                .list();
    }

    List<EntryCard> submittedTo(PhaseId phase) {
        return jdbc.sql(CARDS + "where phase = :phase and code <> '' order by submitted_at, length(code), code")
                .param("phase", phase.value())
                .query(EntryRows::card)
                .list();
    }

    List<Received> received(PhaseId phase) {
        return jdbc.sql(RECEIVED)
                .param("phase", phase.value())
                .query(Received.class)
                .list();
    }

    private static EntryCard card(ResultSet row, int n) throws SQLException {
        Timestamp submitted = row.getTimestamp("submitted_at");
        return new EntryCard(
                new EntryId(row.getObject("id", UUID.class)),
                new PhaseId(row.getObject("phase", UUID.class)),
                new RulesId(row.getObject("rules", UUID.class)),
                row.getString("category"),
                row.getString("code"),
                unit(row, "unit"),
                row.getString("unit_name"),
                unit(row, "upper"),
                new PersonId(row.getObject("author", UUID.class)),
                new PersonId(row.getObject("entered_by", UUID.class)),
                row.getString("author_name"),
                row.getBoolean("collective"),
                row.getString("title"),
                row.getString("caption"),
                row.getString("place"),
                row.getObject("taken_on", LocalDate.class),
                submitted == null ? null : submitted.toInstant(),
                EntryStatus.valueOf(row.getString("status")),
                Arrays.stream((UUID[]) row.getArray("photos").getArray())
                        .map(MediaId::new)
                        .toList());
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new UnitId(id);
    }
}
