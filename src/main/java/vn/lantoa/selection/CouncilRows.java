package vn.lantoa.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.UnitId;

/** Councils and their seats. */
@Component
class CouncilRows {

    private static final String SEEN_BY = """
            select id, phase, unit from selection.council
            where id = :id and exists (select from selection.member where council = id and person = :person)
            """;

    private static final String SITTING = """
            select id, phase, unit from selection.council
            where exists (select from selection.member where council = id and person = :person)
            order by founded_at desc, id
            """;

    private static final String OF_PHASE =
            "select id, phase, unit from selection.council where phase = :phase order by id";

    private static final String SEATS =
            "select council, person, role from selection.member where council = any(:councils)";

    private static final String FOUND = """
            insert into selection.council (phase, unit) values (:phase, :unit) on conflict do nothing returning id
            """;

    private static final String SEAT =
            "insert into selection.member (council, person, role) values (:council, :person, :role)";

    private final JdbcClient jdbc;

    CouncilRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID id, UUID phase, UUID unit) {}

    private record SeatRow(UUID council, PersonId person, Seat.Role role) {}

    Optional<Council> seenBy(UUID id, PersonId person) {
        return seated(jdbc.sql(SEEN_BY)
                        .param("id", id)
                        .param("person", person.value())
                        .query(Row.class)
                        .list())
                .stream()
                .findFirst();
    }

    List<Council> sitting(PersonId person) {
        return seated(jdbc.sql(SITTING)
                .param("person", person.value())
                .query(Row.class)
                .list());
    }

    List<Council> of(PhaseId phase) {
        return seated(jdbc.sql(OF_PHASE)
                .param("phase", phase.value())
                .query(Row.class)
                .list());
    }

    Optional<Council> add(PhaseId phase, UnitId unit, List<Seat> seats) {
        Optional<UUID> id = jdbc.sql(FOUND)
                .param("phase", phase.value())
                .param("unit", unit.value())
                .query(UUID.class)
                .optional();
        id.ifPresent(council -> seats.forEach(seat -> jdbc.sql(SEAT)
                .param("council", council)
                .param("person", seat.person().value())
                .param("role", seat.role().name())
                .update()));
        return id.map(council -> new Council(new CouncilId(council), phase, unit, inOrder(seats)));
    }

    /** One who concludes or closes holds the row; whoever marks or chooses waits. */
    void lock(CouncilId council) {
        jdbc.sql("select id from selection.council where id = :id for update")
                .param("id", council.value())
                .query(UUID.class)
                .single();
    }

    void lockAll(PhaseId phase) {
        jdbc.sql("select id from selection.council where phase = :phase order by id for update")
                .param("phase", phase.value())
                .query(UUID.class)
                .list();
    }

    private List<Council> seated(List<Row> rows) {
        Map<UUID, List<SeatRow>> seats = jdbc
                .sql(SEATS)
                .param("councils", rows.stream().map(Row::id).toArray(UUID[]::new))
                .query(SeatRow.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(SeatRow::council));
        return rows.stream()
                .map(row -> new Council(
                        new CouncilId(row.id()),
                        new PhaseId(row.phase()),
                        new UnitId(row.unit()),
                        inOrder(seats.getOrDefault(row.id(), List.of()).stream()
                                .map(seat -> new Seat(seat.person(), seat.role()))
                                .toList())))
                .toList();
    }

    private static List<Seat> inOrder(List<Seat> seats) {
        return seats.stream()
                .sorted(Comparator.comparing(Seat::role)
                        .thenComparing(seat -> seat.person().value()))
                .toList();
    }
}
