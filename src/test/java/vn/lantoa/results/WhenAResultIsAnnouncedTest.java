package vn.lantoa.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.PageTest.As;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.contests.Phase;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenAResultIsAnnouncedTest {

    private static final String GATE = "/ban-to-chuc/ket-qua";

    @Autowired
    MockMvcTester site;

    @Autowired
    AResult aResult;

    @Autowired
    Results results;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Phase phase;
    private FrozenInputs.Input winner;
    private FrozenInputs.Input second;

    @BeforeEach
    void aSealedResult() {
        clock.moveTo(Instant.parse("2023-06-20T01:00:00Z"));
        phase = aResult.aPhase();
        winner = aResult.work(phase, "Đường về bản " + phase.number(), List.of(95, 91, 93), 500, 9);
        second = aResult.work(phase, "Gặt giúp dân " + phase.number(), List.of(81, 81, 81), 50, 2);
        aResult.seal(phase, List.of(second, winner));
    }

    private MvcTestResult announce(DemoCast who) {
        return site.post()
                .uri(GATE + "/cong-bo")
                .param("giai-doan", String.valueOf(phase.number()))
                .with(As.person(aResult.one(who)))
                .with(csrf())
                .exchange();
    }

    @Test
    void beforeItTheOrganiserSeesThePlacesAndThePublicNothing() {
        assertThat(site.get()
                        .uri(GATE)
                        .param("giai-doan", String.valueOf(phase.number()))
                        .with(As.person(aResult.one(DemoCast.STAFF))))
                .hasStatusOk()
                .bodyText()
                .contains("Đường về bản " + phase.number(), "khớp", "Chờ Trưởng hoặc Phó Trưởng Ban Tổ chức công bố");
        assertThat(site.get().uri("/ket-qua?giai-doan=" + phase.number()))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa công bố kết quả", "Vào dịp sơ kết")
                .doesNotContain("Đường về bản " + phase.number());
        assertThat(site.get().uri("/ket-qua/" + winner.card().code())).hasStatus(404);
        assertThat(results.announced(phase.id())).isEmpty();
    }

    @Test
    void afterItEverybodySeesThePlacesAndWhy() {
        assertThat(announce(DemoCast.HEAD)).hasStatus(303).hasRedirectedUrl("/ket-qua?giai-doan=" + phase.number());
        assertThat(site.get().uri("/ket-qua?giai-doan=" + phase.number()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Đường về bản " + phase.number(),
                        "Giải Nhất",
                        "95,10",
                        "Giải Ảnh được yêu thích nhất",
                        "9 lượt bình chọn");
        assertThat(site.get().uri("/ket-qua/" + second.card().code()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Hạng 2 trong 2 tác phẩm",
                        "Tổng điểm = 70% × 81 + 30% × 50 = 71,7",
                        "GK3",
                        "717/10",
                        "Điểm công chúng");
        assertThat(site.get().uri("/ket-qua/" + second.card().code()).param("ngon-ngu", "en"))
                .hasStatusOk()
                .bodyText()
                .contains("Place 2 of 2 works", "71.70");
        assertThat(site.get().uri("/ket-qua/TQ-9999")).hasStatus(404);
    }

    @Test
    void onlyTheHeadAnnounces() {
        assertThat(announce(DemoCast.STAFF)).hasStatus(403);
        assertThat(announce(DemoCast.AUTHOR)).hasStatus(403);
        assertThat(results.announced(phase.id())).isEmpty();
    }

    @Test
    void twiceIsHarmlessAndEachAuthorGetsOneMail() {
        announce(DemoCast.HEAD);
        var first = results.announced(phase.id());
        assertThat(announce(DemoCast.HEAD)).hasStatus(303);
        assertThat(results.announced(phase.id())).isEqualTo(first);
        assertThat(jdbc.sql("select body from messaging.message where subject like '%' || :code || '%'")
                        .param("code", winner.card().code())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains(
                        "đạt: Giải Nhất, Giải Ảnh được yêu thích nhất",
                        "/ket-qua/" + winner.card().code());
        assertThat(jdbc.sql("select sentence from journal.line where act = 'result.announced' and subject = :subject")
                        .param("subject", "phase:" + phase.id())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("2 tác phẩm được xếp hạng, 3 giải thưởng, cao nhất "
                        + winner.card().code() + " với 95,10 điểm");
    }

    @Test
    void nothingCanBeSealedWhileSomethingIsMissing() {
        String empty = String.valueOf(aResult.aPhase().number());
        assertThat(site.post()
                        .uri(GATE + "/chot")
                        .param("giai-doan", empty)
                        .with(As.person(aResult.one(DemoCast.STAFF)))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chốt được", "Chưa có danh sách tác phẩm", "Ban Giám khảo chưa kết thúc");
        assertThat(site.post()
                        .uri(GATE + "/cong-bo")
                        .param("giai-doan", empty)
                        .with(As.person(aResult.one(DemoCast.HEAD)))
                        .with(csrf()))
                .hasStatus(422);
    }

    @ParameterizedTest
    @EnumSource(
            value = DemoCast.class,
            names = {"AUTHOR", "CLERK", "SECRETARY", "HEAD_JUROR", "SECOND_OFFICER"})
    void otherRolesAreRefusedAtTheGate(DemoCast who) {
        assertThat(site.get().uri(GATE).with(As.person(aResult.one(who)))).hasStatus(403);
        assertThat(site.post()
                        .uri(GATE + "/chot")
                        .param("giai-doan", "1")
                        .with(As.person(aResult.one(who)))
                        .with(csrf()))
                .hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/chot", "/cong-bo"})
    void theActsAreClosedToStrangersAndToAGet(String act) {
        var head = As.person(aResult.one(DemoCast.HEAD));
        assertThat(site.post().uri(GATE + act).with(csrf())).hasStatus(302);
        assertThat(site.post().uri(GATE + act).with(head)).hasStatus(403);
        assertThat(site.get().uri(GATE + act).with(head)).hasStatus(405);
        assertThat(site.post()
                        .uri(GATE + act)
                        .param("giai-doan", "999")
                        .with(head)
                        .with(csrf()))
                .hasStatus(404);
        assertThat(site.get().uri(GATE)).hasStatus(302);
    }
}
