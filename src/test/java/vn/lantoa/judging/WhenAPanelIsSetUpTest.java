package vn.lantoa.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.APhaseWith;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenAPanelIsSetUpTest {

    static final String HERE = "/ban-to-chuc/ban-giam-khao";

    @Autowired
    MockMvcTester site;

    @Autowired
    APhaseWith phases;

    @Autowired
    ARound fixture;

    @Autowired
    Rounds rounds;

    @Autowired
    PanelRows panels;

    @Autowired
    Assigning assigning;

    @Autowired
    Contests contests;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    String mark;

    @BeforeEach
    void itIsTheTimeOfScoring() {
        clock.moveTo(Instant.parse("2023-06-05T02:00:00Z"));
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    Actor cast(DemoCast one) {
        return people.byEmail(one.email()).orElseThrow().actor();
    }

    String number(PhaseId phase) {
        return String.valueOf(contests.phase(phase).orElseThrow().number());
    }

    String email(int row) {
        return "giamkhao" + row + "." + mark + "@example.vn";
    }

    MvcTestResult setUp(PhaseId phase, String reason, int jurors, String thirdEmail) {
        var request = site.post()
                .uri(HERE)
                .with(PageTest.As.person(cast(DemoCast.STAFF)))
                .with(csrf())
                .param("giai-doan", number(phase))
                .param("number", "12-QĐ/BTC")
                .param("decidedOn", "2023-05-20")
                .param("signer", "Nguyễn Tiến Dũng")
                .param("reason", reason);
        for (int i = 1; i <= jurors; i++) {
            request = request.param("email" + i, i == 3 ? thirdEmail : email(i))
                    .param("name" + i, "Giám Khảo " + i)
                    .param("role" + i, i == 1 ? "HEAD" : "JUROR");
        }
        return request.exchange();
    }

    String page(PhaseId phase) {
        var answer = site.get()
                .uri(HERE + "?giai-doan=" + number(phase))
                .with(PageTest.As.person(cast(DemoCast.STAFF)))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void thePanelIsSetUpByDecisionAndItsJurorsFindTheirWork() {
        PhaseId phase = phases.issued(APhaseWith.firstPhaseBut());
        assertThat(setUp(phase, "", 3, email(3))).hasStatus(303).hasRedirectedUrl(HERE + "?giai-doan=" + number(phase));

        assertThat(rounds.panel(phase)).extracting(Juror::head).containsExactly(true, false, false);
        assertThat(page(phase))
                .contains("Giám Khảo 1 (Trưởng ban)", "Quyết định số 12-QĐ/BTC ngày 20/05/2023", "Kiện toàn");
        assertThat(jdbc.sql("select sentence from journal.line where act = 'panel.set-up' and subject = :subject")
                        .param("subject", "phase:" + phase)
                        .query(String.class)
                        .single())
                .contains("gồm 3 người", "12-QĐ/BTC");
        Actor juror = people.byEmail(email(2)).orElseThrow().actor();
        assertThat(site.get().uri("/cham-diem").with(PageTest.As.person(juror))).hasStatusOk();
        assertThat(site.get().uri("/viec-cua-toi").with(PageTest.As.person(juror)))
                .bodyText()
                .contains("Không còn phiếu nào chờ ký.");
    }

    @Test
    void theRulesSayHowManySheetsAWorkNeedsAndSoHowManyJurors() {
        PhaseId phase = phases.issued(APhaseWith.firstPhaseBut("min-sheets: 3", "min-sheets: 4"));

        assertThat(setUp(phase, "", 3, email(3))).hasStatus(422).bodyText().contains("Cần ít nhất 4 giám khảo");

        assertThat(people.byEmail(email(1))).isEmpty();
        assertThat(setUp(phase, "", 4, email(3))).hasStatus(303);
    }

    @Test
    void whoeverRunsTheContestIsNoJurorUnlessTheRulesAllowIt() {
        PhaseId barred = phases.issued(APhaseWith.firstPhaseBut());
        PhaseId allowed = phases.issued(APhaseWith.firstPhaseBut(
                "[same-unit, supervisor, kinship, co-author, committee-and-panel]",
                "[same-unit, supervisor, kinship, co-author]"));

        assertThat(setUp(barred, "", 3, DemoCast.HEAD.email()))
                .hasStatus(422)
                .bodyText()
                .contains("không làm giám khảo: Nguyễn Tiến Dũng");
        assertThat(setUp(allowed, "", 3, DemoCast.HEAD.email())).hasStatus(303);
    }

    @Test
    void beforeTheRoundThePanelIsReplacedAndTheOldOneStaysOnFile() {
        PhaseId phase = fixture.phaseWithPanel(phases.issued(APhaseWith.firstPhaseBut()));
        Panel old = panels.find(phase).orElseThrow();

        assertThat(setUp(phase, "", 3, email(3))).hasStatus(422).bodyText().contains("Xin điền lý do thay.");
        assertThat(setUp(phase, "Một giám khảo đi công tác", 3, email(3))).hasStatus(303);

        Panel now = panels.find(phase).orElseThrow();
        assertThat(now.id()).isNotEqualTo(old.id());
        assertThat(jdbc.sql("select count(*) from judging.juror where panel = :old")
                        .param("old", old.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void onceTheRoundIsOpenThePanelStays() {
        PhaseId phase = fixture.phaseWithPanel(phases.issued(APhaseWith.firstPhaseBut()));
        fixture.opened(phase, List.of(fixture.entry(phase, "Hoàng Văn An", "Ngày mùa")));
        Panel panel = panels.find(phase).orElseThrow();

        assertThat(setUp(phase, "Muốn thay", 3, email(3)))
                .hasStatus(422)
                .bodyText()
                .contains("Vòng chấm đã mở nên không thay giám khảo được nữa.");

        assertThat(panels.find(phase).orElseThrow()).isEqualTo(panel);
    }

    @Test
    void aContestThatThePublicDecidesHasNoPanelAndNoRound() {
        PhaseId phase = phases.issued(APhaseWith.ruleset("tet-hanh-phuc-2026"));

        assertThat(page(phase)).contains("không có Ban Giám khảo").doesNotContain("Trưởng ban");
        assertThat(assigning.open(phase, fixture.organiser())).isInstanceOf(RoundOpeningOutcome.NoJury.class);
        assertThat(site.get()
                        .uri("/cham-diem?giai-doan=" + number(phase))
                        .with(PageTest.As.person(fixture.organiser())))
                .bodyText()
                .contains("không cần mở vòng chấm")
                .doesNotContain("judging.");
    }

    @Test
    void theRoundOfAnyPhaseIsOpenedFromItsOwnTab() {
        PhaseId phase = fixture.phaseWithPanel(phases.issued(APhaseWith.firstPhaseBut()));
        assertThat(site.post()
                        .uri("/cham-diem/vong")
                        .with(PageTest.As.person(fixture.organiser()))
                        .with(csrf())
                        .param("giai-doan", number(phase)))
                .hasStatus(422)
                .bodyText()
                .contains("danh sách dự thi cấp tỉnh chưa chốt", "Giai đoạn thử");
    }

    @Test
    void onlyWhoeverRunsTheContestSetsUpThePanel() {
        for (DemoCast other : List.of(DemoCast.CHAIR, DemoCast.HEAD_JUROR, DemoCast.ADMINISTRATOR)) {
            assertThat(site.get().uri(HERE).with(PageTest.As.person(cast(other))))
                    .hasStatus(403);
        }
    }
}
