package vn.lantoa.selection;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.Basis;
import vn.lantoa.accounts.Duty;
import vn.lantoa.accounts.DutySource;
import vn.lantoa.shared.PersonId;
import vn.lantoa.shared.Window;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;
import vn.lantoa.web.page.Words;

/** Seats in councils. A council is what its decision names: another decision replaces it, nobody leaves it alone. */
@Component
@Order(30)
class SeatDuties implements DutySource {

    private static final String OF_PERSON = """
            select council.id, council.unit, member.role, council.number, council.decided_on, council.founded_at,
                   newer.founded_at as until, coalesce(newer.reason, '') as why, phase.number as phase
            from selection.member
            join selection.council on council.id = member.council
            join contests.phase on phase.id = council.phase
            left join selection.council newer on newer.replaces = council.id
            where member.person = :person
            order by council.founded_at desc, council.id
            """;

    private final JdbcClient jdbc;
    private final Units units;
    private final InstantSource clock;

    SeatDuties(JdbcClient jdbc, Units units, InstantSource clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            UUID unit,
            Seat.Role role,
            String number,
            LocalDate decidedOn,
            Instant foundedAt,
            @Nullable Instant until,
            String why,
            int phase) {}

    @Override
    public List<Duty> of(PersonId person, Words words) {
        List<Row> rows = jdbc.sql(OF_PERSON)
                .param("person", person.value())
                .query(Row.class)
                .list();
        LocalDate today = clock.instant().atZone(Window.ZONE).toLocalDate();
        Map<UnitId, Unit> known =
                units.all(rows.stream().map(row -> new UnitId(row.unit())).toList(), today);
        return rows.stream()
                .map(row -> duty(row, known.get(new UnitId(row.unit())), words))
                .toList();
    }

    private static Duty duty(Row row, @Nullable Unit unit, Words words) {
        String role = words.t("selection.role." + row.role());
        return new Duty(
                row.id(),
                words.t("selection.duty", role, unit == null ? "" : unit.name(), row.phase()),
                new Basis(row.number(), row.decidedOn()).shown(),
                row.foundedAt(),
                row.until(),
                row.why(),
                Duty.Ending.ELSEWHERE,
                "/ban-to-chuc/hoi-dong?giai-doan=" + row.phase());
    }
}
