package vn.lantoa.contests;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of setting a contest up. */
@Component
class SetUpRows {

    private static final String FOUND = """
            insert into contests.contest (id, name_vi, name_en, organiser, office, telephone, email, code_prefix, fanpage)
            values (:id, :nameVi, :nameEn, :organiser, :office, :telephone, :email, :prefix, :fanpage)
            """;

    private static final String CHANGE_CONTEST = """
            update contests.contest
            set name_vi = :nameVi, name_en = :nameEn, organiser = :organiser, office = :office, telephone = :telephone,
                email = :email, code_prefix = :prefix, fanpage = :fanpage
            where id = :id
            """;

    private static final String ANNOUNCE = """
            insert into contests.phase
                (id, contest, number, medium, name_vi, name_en, span_vi, span_en, awarding_vi, awarding_en)
            values (:id, :contest, :number, :medium, :nameVi, :nameEn, :spanVi, :spanEn, :awardingVi, :awardingEn)
            on conflict on constraint one_phase_per_number do nothing
            """;

    private static final String CHANGE_PHASE = """
            update contests.phase
            set medium = :medium, name_vi = :nameVi, name_en = :nameEn, span_vi = :spanVi, span_en = :spanEn,
                awarding_vi = :awardingVi, awarding_en = :awardingEn
            where id = :id and contest = :contest and number = :number
              and not exists (select from contests.rules where rules.phase = :id)
            """;

    private final JdbcClient jdbc;

    SetUpRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The contest there is; when there is none, whoever asks next waits until this transaction ends. */
    Optional<ContestId> onlyOne() {
        jdbc.sql("lock table contests.contest in share row exclusive mode").update();
        return jdbc.sql("select id from contests.contest order by created_at desc, id limit 1")
                .query(java.util.UUID.class)
                .optional()
                .map(ContestId::new);
    }

    void add(Contest contest) {
        write(FOUND, contest);
    }

    void change(Contest contest) {
        write(CHANGE_CONTEST, contest);
    }

    private void write(String sql, Contest contest) {
        jdbc.sql(sql)
                .param("id", contest.id().value())
                .param("nameVi", contest.nameVi())
                .param("nameEn", contest.nameEn())
                .param("organiser", contest.organiser())
                .param("office", contest.office())
                .param("telephone", contest.telephone())
                .param("email", contest.email())
                .param("prefix", contest.codePrefix())
                .param("fanpage", contest.fanpage())
                .update();
    }

    boolean add(Phase phase) {
        return write(ANNOUNCE, phase);
    }

    /** False when its rules are issued. */
    boolean change(Phase phase) {
        return write(CHANGE_PHASE, phase);
    }

    private boolean write(String sql, Phase phase) {
        return jdbc.sql(sql)
                        .param("id", phase.id().value())
                        .param("contest", phase.contest().value())
                        .param("number", phase.number())
                        .param("medium", phase.medium().name())
                        .param("nameVi", phase.nameVi())
                        .param("nameEn", phase.nameEn())
                        .param("spanVi", phase.spanVi())
                        .param("spanEn", phase.spanEn())
                        .param("awardingVi", phase.awardingVi())
                        .param("awardingEn", phase.awardingEn())
                        .update()
                == 1;
    }
}
