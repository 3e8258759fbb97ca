package vn.lantoa.selection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.shared.Decision;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.UnitId;

/** Councils and their seats. */
@Component
class CouncilRows {

    private static final String SEEN_BY = """
            select id, phase, unit, number, decided_on, signer from selection.council_in_force
            where id = :id and exists (select from selection.member where council = id and person = :person)
            """;

    private static final String SITTING = """
            select id, phase, unit, number, decided_on, signer from selection.council_in_force
            where exists (select from selection.member where council = id and person = :person)
            order by founded_at desc, id
            """;

    private static final String OF_PHASE = """
            select id, phase, unit, number, decided_on, signer from selection.council_in_force
            where phase = :phase order by id
            """;

    private static final String SEATS =
            "select council, person, role from selection.member where council = any(:councils)";

    private static final String FOUND = """
            insert into selection.council (phase, unit, number, decided_on, signer, founded_by, replaces, reason)
            values (:phase, :unit, :number, :on, :signer, :by, :replaces, :reason)
            on conflict do nothing
            returning id
            """;

    private static final String AT_WORK = """
            select council from selection.mark where council = any(:councils)
            union select council from selection.choice where council = any(:councils)
            union select council from selection.conclusion where council = any(:councils)
            """;

    private static final String SEAT =
            "insert into selection.member (council, person, role) values (:council, :person, :role)";

    private static final CouncilId NONE = new CouncilId(new UUID(0, 0));

    private final JdbcClient jdbc;

    CouncilRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID id, UUID phase, UUID unit, String number, LocalDate decidedOn, String signer) {}

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

    /** Empty when there is one already. */
    Optional<Council> add(PhaseId phase, UnitId unit, Composition composition, @Nullable PersonId by) {
        return add(new Council(NONE, phase, unit, composition.decision(), composition.seats()), null, "", by);
    }

    /** Empty when somebody else has replaced it. */
    Optional<Council> replace(Council old, Composition composition, String reason, PersonId by) {
        Council successor = new Council(NONE, old.phase(), old.unit(), composition.decision(), composition.seats());
        return add(successor, old.id().value(), reason, by);
    }

    private Optional<Council> add(Council council, @Nullable UUID replaces, String reason, @Nullable PersonId by) {
        Optional<UUID> id = jdbc.sql(FOUND)
                .param("phase", council.phase().value())
                .param("unit", council.unit().value())
                .param("number", council.decision().number())
                .param("on", council.decision().on())
                .param("signer", council.decision().signer())
                .param("by", by == null ? null : by.value())
                .param("replaces", replaces)
                .param("reason", reason)
                .query(UUID.class)
                .optional();
        id.ifPresent(founded -> council.seats()
                .forEach(seat -> jdbc.sql(SEAT)
                        .param("council", founded)
                        .param("person", seat.person().value())
                        .param("role", seat.role().name())
                        .update()));
        return id.map(founded -> new Council(
                new CouncilId(founded), council.phase(), council.unit(), council.decision(), inOrder(council.seats())));
    }

    /** Those of these councils in which a mark is given, a choice made or a conclusion drawn. */
    List<CouncilId> atWork(Collection<CouncilId> councils) {
        return jdbc
                .sql(AT_WORK)
                .param("councils", councils.stream().map(CouncilId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(CouncilId::new)
                .toList();
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
                        new Decision(row.number(), row.decidedOn(), row.signer()),
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
