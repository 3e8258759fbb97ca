package vn.lantoa.contests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.accounts.Basis;
import vn.lantoa.accounts.Duty;
import vn.lantoa.accounts.DutySource;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.page.Words;

/** Duties in an organising committee. The only head is replaced, never just ended. */
@Component
@Order(20)
class CommitteeDuties implements DutySource {

    private static final String OF_PERSON = """
            select member.id, member.role, member.appointed_at, member.until_ as until, member.decision_number, member.decided_on, coalesce(member.removed_why, '') as why,
                   contest.name_vi, contest.name_en,
                   member.role = 'HEAD' and not exists (
                       select from contests.committee_member other
                       where other.contest = member.contest and other.role = 'HEAD' and other.until_ is null
                         and other.id <> member.id) as only_head
            from contests.committee_member member
            join contests.contest on contest.id = member.contest
            where member.person = :person
            order by member.appointed_at desc, member.id
            """;

    private final JdbcClient jdbc;
    private final Appointing appointing;

    CommitteeDuties(JdbcClient jdbc, Appointing appointing) {
        this.jdbc = jdbc;
        this.appointing = appointing;
    }

    private record Row(
            UUID id,
            Committee.Role role,
            Instant appointedAt,
            String decisionNumber,
            @Nullable LocalDate decidedOn,
            @Nullable Instant until,
            String why,
            String nameVi,
            String nameEn,
            boolean onlyHead) {}

    @Override
    public List<Duty> of(PersonId person, Words words) {
        return jdbc.sql(OF_PERSON).param("person", person.value()).query(Row.class).list().stream()
                .map(row -> duty(row, words))
                .toList();
    }

    private static Duty duty(Row row, Words words) {
        String contest = words.isVietnamese() || row.nameEn().isEmpty() ? row.nameVi() : row.nameEn();
        return new Duty(
                row.id(),
                words.t("contests.role." + row.role()) + ": " + contest,
                new Basis(row.decisionNumber(), row.decidedOn()).shown(),
                row.appointedAt(),
                row.until(),
                row.why(),
                row.onlyHead() ? Duty.Ending.BY_SUCCESSOR : Duty.Ending.HERE,
                "/ban-to-chuc/thanh-vien");
    }

    @Override
    @Transactional
    public boolean end(UUID duty, String why, Actor by) {
        return appointing.remove(duty, why, by) instanceof RemovalOutcome.Removed;
    }

    @Override
    @Transactional
    public boolean handOver(UUID duty, PersonId to, String why, Actor by) {
        return appointing.passOn(duty, to, why, by) instanceof RemovalOutcome.Removed;
    }
}
