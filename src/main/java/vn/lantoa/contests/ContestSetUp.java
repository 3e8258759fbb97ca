package vn.lantoa.contests;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.journal.Journal;

/** Founds a contest and announces its phases. A phase announced is "rules pending" until its rules are issued. */
@Component
public class ContestSetUp {

    private static final String FOUND = """
            insert into contests.contest (id, name_vi, name_en, organiser, office, telephone, email, code_prefix, fanpage)
            values (:id, :nameVi, :nameEn, :organiser, :office, :telephone, :email, :prefix, :fanpage)
            """;

    private static final String ANNOUNCE = """
            insert into contests.phase (id, contest, number, medium, name_vi, name_en, span_vi, span_en, awarding_vi, awarding_en)
            values (:id, :contest, :number, :medium, :nameVi, :nameEn, :spanVi, :spanEn, :awardingVi, :awardingEn)
            """;

    private final JdbcClient jdbc;
    private final Journal journal;

    ContestSetUp(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Transactional
    public ContestId found(Contest contest) {
        jdbc.sql(FOUND)
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
        journal.write(null, "contest.founded", "contest:" + contest.id(), "Lập " + contest.nameVi() + ".");
        return contest.id();
    }

    @Transactional
    public PhaseId announce(Phase phase) {
        jdbc.sql(ANNOUNCE)
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
                .update();
        journal.write(
                null,
                "phase.announced",
                "phase:" + phase.id(),
                "Công bố giai đoạn " + phase.number() + ": " + phase.nameVi() + ".");
        return phase.id();
    }
}
