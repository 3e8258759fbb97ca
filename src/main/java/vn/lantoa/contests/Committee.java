package vn.lantoa.contests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.accounts.Basis;
import vn.lantoa.shared.PersonId;

/** The organising committee (Ban Tổ chức) of a contest and its staff office. Whoever left stays on record. */
@Component
public class Committee {

    /** In the order of the decision that sets the committee up. */
    public enum Role {
        /** Trưởng ban: signs, announces, appoints. */
        HEAD("Trưởng Ban Tổ chức"),
        /** Phó trưởng ban: signs and announces in the head's place, and runs. */
        DEPUTY("Phó Trưởng Ban Tổ chức"),
        /** Thư ký: runs. */
        SECRETARY("Thư ký Ban Tổ chức"),
        /** Ủy viên: named in the decision; runs nothing here. */
        MEMBER("Ủy viên Ban Tổ chức"),
        /** Chuyên viên: runs. */
        STAFF("chuyên viên Ban Tổ chức"),
        /** Types or confirms the figures of the Fanpage. */
        FANPAGE_OFFICER("cán bộ phụ trách Fanpage");

        /** Who may sign what the committee issues, the head's own roles apart. */
        static final Set<Role> SIGNING = Set.of(HEAD, DEPUTY);

        static final Set<Role> RUNNING = Set.of(HEAD, DEPUTY, SECRETARY, STAFF);

        /** Everybody of the committee and its office, who is in conflict where rules bar organisers. */
        public static final Set<Role> ORGANISERS = Set.of(HEAD, DEPUTY, SECRETARY, MEMBER, STAFF);

        private final String inSentence;

        Role(String inSentence) {
            this.inSentence = inSentence;
        }

        /** As a sentence of the journal names it. */
        String inSentence() {
            return inSentence;
        }
    }

    /** One who holds a role today. */
    record Member(
            UUID id,
            PersonId person,
            Role role,
            Instant appointedAt,
            String decisionNumber,
            @Nullable LocalDate decidedOn) {
        Basis basis() {
            return new Basis(decisionNumber, decidedOn);
        }
    }

    /** Somebody's role and the decision it rests on. */
    record Appointment(PersonId person, Role role, Basis basis) {}

    private static final String MEMBERS = """
            select id, person, role, appointed_at, decision_number, decided_on from contests.committee_member
            where contest = :contest and until_ is null
            order by array_position(array['HEAD', 'DEPUTY', 'SECRETARY', 'MEMBER', 'STAFF'], role), appointed_at, id
            """;

    private static final String HOLDS = """
            select exists (select from contests.committee_member
                           where contest = :contest and person = :person and role = any(:roles) and until_ is null)
            """;

    private static final String APPOINT = """
            insert into contests.committee_member (contest, person, role, decision_number, decided_on)
            values (:contest, :person, :role, :number, :on)
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
            returning id, person, role, appointed_at, decision_number, decided_on
            """;

    private final JdbcClient jdbc;

    Committee(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever may run the contest. Asked by {@link CommitteeAccess} alone. */
    boolean isOrganiser(ContestId contest, PersonId person) {
        return holds(contest, person, Role.RUNNING);
    }

    boolean holds(ContestId contest, PersonId person, Role role) {
        return holds(contest, person, Set.of(role));
    }

    /** One of these roles, today. */
    boolean holds(ContestId contest, PersonId person, Collection<Role> roles) {
        return jdbc.sql(HOLDS)
                .param("contest", contest.value())
                .param("person", person.value())
                .param("roles", roles.stream().map(Enum::name).toArray(String[]::new))
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
        return appoint(contest, new Appointment(person, role, Basis.NONE));
    }

    /** @return false when the person holds that role already */
    @Transactional
    boolean appoint(ContestId contest, Appointment given) {
        return jdbc.sql(APPOINT)
                        .param("contest", contest.value())
                        .param("person", given.person().value())
                        .param("role", given.role().name())
                        .param("number", given.basis().number())
                        .param("on", given.basis().on())
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
