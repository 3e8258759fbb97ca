package vn.lantoa.judging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.Basis;
import vn.lantoa.accounts.Duty;
import vn.lantoa.accounts.DutySource;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.page.Words;

/** Seats on juries. A panel is what its decision names: another decision replaces it, nobody leaves it alone. */
@Component
@Order(40)
class JurorDuties implements DutySource {

    private static final String OF_PERSON = """
            select panel.id, juror.head, panel.number, panel.decided_on, panel.set_up_at, newer.set_up_at as until,
                   coalesce(newer.reason, '') as why, phase.number as phase
            from judging.juror
            join judging.panel on panel.id = juror.panel
            join contests.phase on phase.id = panel.phase
            left join judging.panel newer on newer.replaces = panel.id
            where juror.person = :person
            order by panel.set_up_at desc, panel.id
            """;

    private final JdbcClient jdbc;

    JurorDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id,
            boolean head,
            String number,
            LocalDate decidedOn,
            Instant setUpAt,
            @Nullable Instant until,
            String why,
            int phase) {}

    @Override
    public List<Duty> of(PersonId person, Words words) {
        return jdbc.sql(OF_PERSON).param("person", person.value()).query(Row.class).list().stream()
                .map(row -> new Duty(
                        row.id(),
                        words.t(row.head() ? "judging.duty.head" : "judging.duty", row.phase()),
                        new Basis(row.number(), row.decidedOn()).shown(),
                        row.setUpAt(),
                        row.until(),
                        row.why(),
                        Duty.Ending.ELSEWHERE,
                        "/ban-to-chuc/ban-giam-khao?giai-doan=" + row.phase()))
                .toList();
    }
}
