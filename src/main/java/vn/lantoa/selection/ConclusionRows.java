package vn.lantoa.selection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.shared.PersonId;

/** What councils concluded. */
@Component
class ConclusionRows {

    private static final String FIND = """
            select by_, at, place, held_at, note, chosen, valid,
                   (select coalesce(array_agg(person order by person), '{}') from selection.presence
                    where presence.council = conclusion.council) as present
            from selection.conclusion where council = :council
            """;

    private static final String CONCLUDED = "select council from selection.conclusion where council = any(:councils)";

    /** The deadline is judged here, by the one clock, in the statement that commits. */
    private static final String ADD = """
            insert into selection.conclusion (council, by_, place, held_at, note, chosen, valid)
            select :council, :by, :place, :heldAt, :note, :chosen, :valid
            where contests.allows(:phase, 'SELECT', :unit)
            """;

    private static final String PRESENT = """
            insert into selection.presence (council, person)
            select :council, person from unnest(cast(:present as uuid[])) as person
            """;

    private final JdbcClient jdbc;

    ConclusionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Conclusion> find(CouncilId council) {
        return jdbc.sql(FIND)
                .param("council", council.value())
                .query(ConclusionRows::conclusion)
                .optional();
    }

    List<CouncilId> concluded(Collection<CouncilId> councils) {
        return jdbc
                .sql(CONCLUDED)
                .param("councils", councils.stream().map(CouncilId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(CouncilId::new)
                .toList();
    }

    /** Whether selection was open at that very moment; nothing is written when it was not. */
    boolean add(Council council, Meeting meeting, int chosen, int valid, PersonId by) {
        int added = jdbc.sql(ADD)
                .param("council", council.id().value())
                .param("by", by.value())
                .param("place", meeting.place())
                .param("heldAt", meeting.heldAt().atOffset(ZoneOffset.UTC))
                .param("note", meeting.note())
                .param("chosen", chosen)
                .param("valid", valid)
                .param("phase", council.phase().value())
                .param("unit", council.unit().value())
                .update();
        if (added == 1) {
            jdbc.sql(PRESENT)
                    .param("council", council.id().value())
                    .param(
                            "present",
                            meeting.present().stream().map(PersonId::value).toArray(UUID[]::new))
                    .update();
        }
        return added == 1;
    }

    private static Conclusion conclusion(ResultSet row, int n) throws SQLException {
        return new Conclusion(
                new PersonId(row.getObject("by_", UUID.class)),
                row.getTimestamp("at").toInstant(),
                row.getString("place"),
                row.getTimestamp("held_at").toInstant(),
                row.getString("note"),
                row.getInt("chosen"),
                row.getInt("valid"),
                Arrays.stream((UUID[]) row.getArray("present").getArray())
                        .map(PersonId::new)
                        .toList());
    }
}
