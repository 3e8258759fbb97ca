package vn.lantoa.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lantoa.PageTest;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenCodesGrowTest {

    @Autowired
    ADraft drafts;

    @Autowired
    Submitting submitting;

    @Autowired
    Entries entries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    Actor an;

    @BeforeEach
    void entriesAreOpen() {
        clock.moveTo(Instant.parse("2023-02-10T01:00:00Z"));
        an = drafts.author("Hoàng Văn Ánh");
    }

    @Test
    void theTenThousandthWorkIsTakenAndTheNext() {
        PhaseId phase = drafts.phase();
        belongsTo(phase, "MUOIA");
        counted("MUOIA", 9_998);
        assertThat(List.of(code(phase), code(phase), code(phase)))
                .containsExactly("MUOIA-9999", "MUOIA-10000", "MUOIA-10001");
        assertThat(entries.byCode("MUOIA-10000")).isPresent();
    }

    @Test
    void worksOfOneMomentStandInTheOrderOfTheirNumbers() {
        PhaseId phase = drafts.phase();
        belongsTo(phase, "MUOIB");
        counted("MUOIB", 9_998);
        List<String> sent = List.of(code(phase), code(phase));
        jdbc.sql("update entries.submission set at = shared.business_now() where code = any(:codes)")
                .param("codes", sent.toArray(String[]::new))
                .update();
        assertThat(entries.submittedTo(phase).stream().map(EntryCard::code)).containsExactlyElementsOf(sent);
    }

    @Test
    void thePhasesOfOneContestNeverShareACode() {
        PhaseId first = drafts.phase();
        PhaseId second = drafts.phase();
        belongsTo(first, "MUOIC");
        jdbc.sql(
                        "update contests.phase set contest = (select contest from contests.phase where id = :first) where id = :second")
                .param("first", first.value())
                .param("second", second.value())
                .update();
        assertThat(List.of(code(first), code(second), code(first)))
                .containsExactly("MUOIC-0001", "MUOIC-0002", "MUOIC-0003");
    }

    @Test
    void contestsOfTheSameLettersShareTheirCount() {
        PhaseId first = drafts.phase();
        PhaseId second = drafts.phase();
        belongsTo(first, "MUOID");
        belongsTo(second, "MUOID");
        assertThat(List.of(code(first), code(second))).containsExactly("MUOID-0001", "MUOID-0002");
    }

    private String code(PhaseId phase) {
        Submission came = submitting.submit(drafts.ready(phase, an, "Ngày mùa"), an);
        return ((Submission.Accepted) came).code();
    }

    /** A contest of its own, older than the one that the site shows. */
    private void belongsTo(PhaseId phase, String prefix) {
        jdbc.sql("""
                with contest as (
                    insert into contests.contest (name_vi, name_en, organiser, office, telephone, email, code_prefix, created_at)
                    values ('Cuộc thi khác', 'Another contest', '', '', '', '', :prefix, '2000-01-01') returning id)
                update contests.phase set contest = contest.id from contest where phase.id = :phase
                """).param("prefix", prefix).param("phase", phase.value()).update();
    }

    private void counted(String prefix, int soFar) {
        jdbc.sql("insert into entries.code_count (prefix, last) values (:prefix, :last)")
                .param("prefix", prefix)
                .param("last", soFar)
                .update();
    }
}
