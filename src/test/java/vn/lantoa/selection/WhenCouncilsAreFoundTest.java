package vn.lantoa.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
import vn.lantoa.entries.AnEntry;
import vn.lantoa.selection.Seat.Role;
import vn.lantoa.shared.Actor;
import vn.lantoa.units.UnitId;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenCouncilsAreFoundTest {

    static final String HERE = "/ban-to-chuc/hoi-dong";

    @Autowired
    MockMvcTester site;

    @Autowired
    APhaseWith phases;

    @Autowired
    ACouncil fixture;

    @Autowired
    AnEntry entries;

    @Autowired
    Councils councils;

    @Autowired
    CouncilSetUp setUp;

    @Autowired
    Preselection preselection;

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
    void itIsTheTimeOfSelection() {
        clock.moveTo(Instant.parse("2023-03-20T02:00:00Z"));
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    Actor cast(DemoCast one) {
        return people.byEmail(one.email()).orElseThrow().actor();
    }

    int number(PhaseId phase) {
        return contests.phase(phase).orElseThrow().number();
    }

    UnitId district() {
        return entries.district("Huyện ủy Sơn Dương");
    }

    String email(int row) {
        return "nguoi" + row + "." + mark + "@example.vn";
    }

    /** Sends the form for Sơn Dương with these roles, one person each. */
    MvcTestResult found(PhaseId phase, String reason, String... roles) {
        var request = site.post()
                .uri(HERE + "/" + district())
                .with(PageTest.As.person(cast(DemoCast.STAFF)))
                .with(csrf())
                .param("giai-doan", String.valueOf(number(phase)))
                .param("number", "21-QĐ/HU")
                .param("decidedOn", "2023-03-01")
                .param("signer", "Trần Bí Thư")
                .param("reason", reason);
        for (int i = 1; i <= roles.length; i++) {
            request = request.param("email" + i, email(i))
                    .param("name" + i, "Người Thứ " + i)
                    .param("role" + i, roles[i - 1]);
        }
        return request.exchange();
    }

    String page(PhaseId phase) {
        var answer = site.get()
                .uri(HERE + "?giai-doan=" + number(phase))
                .with(PageTest.As.person(cast(DemoCast.STAFF)))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void aCouncilIsFoundedByDecisionAndItsPeopleFindTheirWork() {
        PhaseId phase = phases.issued(APhaseWith.firstPhaseBut());
        assertThat(page(phase)).contains("Huyện ủy Sơn Dương", "Chưa có", "ít nhất 3 thành viên");

        assertThat(found(phase, "", "CHAIR", "SECRETARY", "MEMBER"))
                .hasStatus(303)
                .hasRedirectedUrl(HERE + "?giai-doan=" + number(phase));

        Council council = councils.of(phase, district()).orElseThrow();
        assertThat(council.seats()).extracting(Seat::role).containsExactly(Role.CHAIR, Role.SECRETARY, Role.MEMBER);
        assertThat(page(phase)).contains("Người Thứ 1 (Chủ tịch Hội đồng)", "Quyết định số 21-QĐ/HU ngày 01/03/2023");
        assertThat(sentence("council.founded", "council:" + council.id()))
                .contains("gồm 3 người", "21-QĐ/HU", "Trần Bí Thư");
        Actor chair = people.byEmail(email(1)).orElseThrow().actor();
        assertThat(site.get().uri("/viec-cua-toi").with(PageTest.As.person(chair)))
                .bodyText()
                .contains("Đồng chí tham gia 1 hội đồng, 1 hội đồng chưa kết luận.");
        assertThat(site.get().uri("/xet-chon").with(PageTest.As.person(chair)))
                .hasStatusOk()
                .bodyText()
                .contains("Huyện ủy Sơn Dương", "Giai đoạn thử");
    }

    String sentence(String act, String subject) {
        return jdbc.sql("select sentence from journal.line where act = :act and subject = :subject")
                .param("act", act)
                .param("subject", subject)
                .query(String.class)
                .single();
    }

    @Test
    void theRulesSayHowManyMembersAndNobodyIsJoinedWhenTheyAreTooFew() {
        PhaseId phase = phases.issued(APhaseWith.firstPhaseBut("min-members: 3", "min-members: 4"));

        assertThat(found(phase, "", "CHAIR", "SECRETARY", "MEMBER"))
                .hasStatus(422)
                .bodyText()
                .contains("Hội đồng có ít nhất 4 thành viên theo Thể lệ.", "Người Thứ 3");

        assertThat(people.byEmail(email(1))).isEmpty();
        assertThat(councils.of(phase)).isEmpty();
        assertThat(found(phase, "", "CHAIR", "SECRETARY", "MEMBER", "MEMBER")).hasStatus(303);
    }

    @Test
    void aCouncilHasOneChairNotNoneNorTwo() {
        PhaseId phase = phases.issued(APhaseWith.firstPhaseBut());
        for (String first : List.of("MEMBER", "CHAIR")) {
            assertThat(found(phase, "", first, first, "MEMBER"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Hội đồng có đúng một chủ tịch.");
        }
        assertThat(councils.of(phase)).isEmpty();
    }

    @Test
    void beforeItsWorkACouncilIsReplacedByAnotherAndTheOldOneStaysOnFile() {
        PhaseId phase = phases.issued(APhaseWith.firstPhaseBut());
        Council old = fixture.founded(phase, "Huyện ủy Sơn Dương");

        assertThat(found(phase, "", "CHAIR", "SECRETARY", "MEMBER"))
                .hasStatus(422)
                .bodyText()
                .contains("Xin điền lý do thay.");
        assertThat(found(phase, "Chủ tịch nghỉ hưu", "CHAIR", "SECRETARY", "MEMBER"))
                .hasStatus(303);

        Council now = councils.of(phase, district()).orElseThrow();
        assertThat(now.id()).isNotEqualTo(old.id());
        assertThat(councils.of(phase)).hasSize(1);
        assertThat(sentence("council.replaced", "council:" + now.id())).contains("Chủ tịch nghỉ hưu");
        assertThat(jdbc.sql("select count(*) from selection.member where council = :old")
                        .param("old", old.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        assertThat(site.get().uri("/xet-chon/" + old.id()).with(fixture.as(old, Role.CHAIR)))
                .hasStatus(404);
    }

    @Test
    void onceAMarkIsGivenACouncilIsNotReplaced() {
        PhaseId phase = phases.issued(APhaseWith.firstPhaseBut());
        Council council = fixture.founded(phase, "Huyện ủy Sơn Dương");
        var entry = fixture.entry(council, "Hoàng Văn An", "Ngày mùa");
        preselection.mark(council, entry, 8, "", fixture.actor(council, Role.CHAIR));

        assertThat(found(phase, "Muốn thay", "CHAIR", "SECRETARY", "MEMBER"))
                .hasStatus(422)
                .bodyText()
                .contains("Hội đồng đã bắt đầu cho điểm hoặc lựa chọn nên không thay thành viên được nữa.");

        assertThat(councils.of(phase, district()).orElseThrow().id()).isEqualTo(council.id());
        assertThat(page(phase)).contains("Đang làm việc");
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into selection.council (phase, unit, decided_on, replaces, reason)
                        select phase, unit, decided_on, id, 'lách' from selection.council where id = :id
                        """).param("id", council.id().value()).update())
                .hasMessageContaining("has begun its work");
    }

    @Test
    void thePhaseAfterTakesTheCouncilsOverByOneDecision() {
        PhaseId first = phases.issued(APhaseWith.firstPhaseBut());
        Council council = fixture.founded(first, "Huyện ủy Sơn Dương");
        PhaseId second = phases.issued(APhaseWith.firstPhaseBut("quota: {at-most: 10}", "quota: {at-most: 2}"));
        assertThat(page(second)).contains("Lấy hội đồng của giai đoạn " + number(first));

        assertThat(copy(second)).hasStatus(303);

        assertThat(councils.of(second)).singleElement().satisfies(copied -> {
            assertThat(copied.seats()).isEqualTo(council.seats());
            assertThat(copied.decision().number()).isEqualTo("30-QĐ/BTC");
        });
        assertThat(councils.of(first)).singleElement().isEqualTo(council);
        assertThat(page(second)).doesNotContain("Lấy hội đồng của giai đoạn " + number(first) + "<");
    }

    MvcTestResult copy(PhaseId phase) {
        return site.post()
                .uri(HERE + "/chep")
                .with(PageTest.As.person(cast(DemoCast.HEAD)))
                .with(csrf())
                .param("giai-doan", String.valueOf(number(phase)))
                .param("number", "30-QĐ/BTC")
                .param("decidedOn", "2023-03-02")
                .param("signer", "Nguyễn Tiến Dũng")
                .exchange();
    }

    @Test
    void councilsTooSmallForTheNewRulesAreNotTakenOver() {
        fixture.founded(phases.issued(APhaseWith.firstPhaseBut()), "Huyện ủy Sơn Dương");
        PhaseId second = phases.issued(APhaseWith.firstPhaseBut("min-members: 3", "min-members: 5"));

        assertThat(copy(second)).hasStatus(422).bodyText().contains("ít người hơn số Thể lệ này yêu cầu");
        assertThat(councils.of(second)).isEmpty();
    }

    @Test
    void whileRulesArePendingThePageSaysWhatToDoFirst() {
        assertThat(page(phases.pending()))
                .contains("Xin ban hành Thể lệ trước.")
                .doesNotContain("Thành lập hội đồng");
    }

    @Test
    void rulesWithoutSelectionNeedNoCouncil() {
        PhaseId phase = phases.issued(APhaseWith.ruleset("check-in-nha-trang-2021"));
        assertThat(page(phase)).contains("không cần hội đồng", "/xet-chon/tinh?giai-doan=" + number(phase));
    }

    @Test
    void whereOneBodySelectsForAllItIsTheProvincesAndSeesEverything() {
        PhaseId phase = phases.issued(APhaseWith.firstPhaseBut("min-members: 3", "min-members: 1\n    central: true"));
        UnitId province = councils.selecting(phase).getFirst().id();
        assertThat(councils.selecting(phase)).hasSize(1);
        Council council = ((FoundingOutcome.Founded) setUp.found(
                        phase,
                        province,
                        new Composition(
                                ACouncil.DECISION, List.of(new Seat(entries.somebody("Lê Chủ Tịch"), Role.CHAIR))),
                        null))
                .council();
        fixture.entry(council, "Huyện ủy Sơn Dương", "Hoàng Văn An", "Từ Sơn Dương");
        fixture.entry(council, "Huyện ủy Na Hang", "Ma Thị Bưởi", "Từ Na Hang");

        assertThat(site.get().uri("/xet-chon/" + council.id()).with(fixture.as(council, Role.CHAIR)))
                .bodyText()
                .contains("Từ Sơn Dương", "Từ Na Hang", "nhiều nhất 10");
    }

    @Test
    void onlyWhoeverRunsTheContestFoundsCouncils() {
        for (DemoCast other : List.of(DemoCast.CHAIR, DemoCast.HEAD_JUROR, DemoCast.ADMINISTRATOR)) {
            assertThat(site.get().uri(HERE).with(PageTest.As.person(cast(other))))
                    .hasStatus(403);
        }
    }
}
