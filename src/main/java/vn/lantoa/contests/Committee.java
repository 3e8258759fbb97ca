package vn.lantoa.contests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.shared.PersonId;

/** The organising committee (Ban Tổ chức) of a contest and its staff office. Whoever left stays on record. */
@Component
public class Committee {

    /** {@code HEAD} signs and announces; {@code STAFF} runs; {@code FANPAGE_OFFICER} types or confirms Fanpage figures. */
    public enum Role {
        HEAD,
        STAFF,
        FANPAGE_OFFICER
    }

    /** One who holds a role today. */
    record Member(UUID id, PersonId person, Role role, Instant appointedAt) {}

    private static final String MEMBERS = """
            select id, person, role, appointed_at from contests.committee_member
            where contest = :contest and until_ is null
            order by case role when 'HEAD' then 1 when 'STAFF' then 2 else 3 end, appointed_at, id
            """;

    private static final String HOLDS = """
            select exists (select from contests.committee_member
                           where contest = :contest and person = :person and role = :role and until_ is null)
            """;

    private static final String APPOINT = """
            insert into contests.committee_member (contest, person, role) values (:contest, :person, :role)
            on conflict do nothing
            """;

    /** A contest always has a head, once it had one: somebody must be there who may sign. */
    private static final String REMOVE = """
            update contests.committee_member set until_ = shared.business_now(), removed_by = :by, removed_why = :why
            where id = :id and contest = :contest and until_ is null
              and (role <> 'HEAD'
                   or exists (select from contests.committee_member other
                              where other.contest = :contest and other.role = 'HEAD' and other.until_ is null
                                and other.id <> :id))
            returning id, person, role, appointed_at
            """;

    private final JdbcClient jdbc;

    Committee(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Head or staff: whoever may run the contest. Asked by {@link CommitteeAccess} alone. */
    boolean isOrganiser(ContestId contest, PersonId person) {
        return holds(contest, person, Role.HEAD) || holds(contest, person, Role.STAFF);
    }

    boolean holds(ContestId contest, PersonId person, Role role) {
        return jdbc.sql(HOLDS)
                .param("contest", contest.value())
                .param("person", person.value())
                .param("role", role.name())
                .query(Boolean.class)
                .single();
    }

    /** Everybody who holds a role, the head first. */
    List<Member> members(ContestId contest) {
        return jdbc.sql(MEMBERS)
                .param("contest", contest.value())
                .query(Member.class)
                .list();
    }

    /** @return false when the person holds that role already */
    @Transactional
    boolean appoint(ContestId contest, PersonId person, Role role) {
        return jdbc.sql(APPOINT)
                        .param("contest", contest.value())
                        .param("person", person.value())
                        .param("role", role.name())
                        .update()
                == 1;
    }

    /** The contest of a membership that is held today. */
    Optional<ContestId> contestOf(UUID member) {
        return jdbc.sql("select contest from contests.committee_member where id = :id and until_ is null")
                .param("id", member)
                .query(UUID.class)
                .optional()
                .map(ContestId::new);
    }

    /** Whether this member is the only head. */
    boolean isLastHead(ContestId contest, UUID member) {
        List<UUID> heads = members(contest).stream()
                .filter(one -> one.role() == Role.HEAD)
                .map(Member::id)
                .toList();
        return heads.equals(List.of(member));
    }

    /** Ends a membership; empty when it had ended, is none of this contest, or is that of the only head. */
    @Transactional
    Optional<Member> remove(ContestId contest, UUID member, String why, PersonId by) {
        // One removal at a time: two heads who remove each other would otherwise both succeed.
        jdbc.sql("select id from contests.contest where id = :contest for update")
                .param("contest", contest.value())
                .query(UUID.class)
                .single();
        return jdbc.sql(REMOVE)
                .param("id", member)
                .param("contest", contest.value())
                .param("why", why)
                .param("by", by.value())
                .query(Member.class)
                .optional();
    }
}
