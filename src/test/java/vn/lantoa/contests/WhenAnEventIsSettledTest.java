package vn.lantoa.contests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.rules.Activity;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenAnEventIsSettledTest {

    private static final String REVIEW = "sơ kết Đề án số 02-ĐA/TU";

    @Autowired
    MockMvcTester site;

    @Autowired
    APhase aPhase;

    @Autowired
    AnOrganiser an;

    @Autowired
    Contests contests;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Phase phase;

    @BeforeEach
    void theJuryHasFinished() {
        clock.moveTo(Instant.parse("2023-06-20T03:00:00Z"));
        phase = aPhase.issued();
    }

    @Test
    void thePageListsWhatHasNoDayYet() {
        assertThat(AnOrganiser.get(site, an.one(DemoCast.STAFF), moc()))
                .hasStatusOk()
                .bodyText()
                .contains(REVIEW, "Trao giải", "chưa định ngày");
        assertThat(contests.window(phase.id(), Activity.AWARD, null)).isEmpty();
    }

    @Test
    void whatHangsOnItOpensOnThatDayAndThePagesSaySo() {
        assertThat(settle(DemoCast.STAFF, REVIEW, "2023-07-20", "12-KH/BTC")).hasStatus(303);
        assertThat(contests.window(phase.id(), Activity.AWARD, null)
                        .orElseThrow()
                        .from())
                .isEqualTo("2023-07-19T17:00:00Z");
        clock.moveTo(Instant.parse("2023-07-19T16:59:50Z"));
        assertThat(contests.allows(phase.id(), Activity.AWARD, null)).isFalse();
        clock.moveTo(Instant.parse("2023-07-19T17:00:01Z"));
        assertThat(contests.allows(phase.id(), Activity.AWARD, null)).isTrue();
        assertThat(AnOrganiser.get(site, an.one(DemoCast.STAFF), "/ban-to-chuc?giai-doan=" + phase.number()))
                .bodyText()
                .contains("đã định ngày 20/7/2023, theo văn bản số 12-KH/BTC");
        assertThat(jdbc.sql(
                                "select sentence from journal.line where act = 'event.settled' and subject = 'phase:' || :id")
                        .param("id", phase.id().toString())
                        .query(String.class)
                        .single())
                .contains(REVIEW, "20/7/2023", "12-KH/BTC");
    }

    @Test
    void itMayBeSetAnewUntilTheDayHasCome() {
        settle(DemoCast.STAFF, REVIEW, "2023-07-20", "12-KH/BTC");
        assertThat(settle(DemoCast.STAFF, REVIEW, "2023-08-02", "15-KH/BTC")).hasStatus(303);
        assertThat(contests.window(phase.id(), Activity.AWARD, null)
                        .orElseThrow()
                        .from())
                .isEqualTo("2023-08-01T17:00:00Z");
        assertThat(rows()).isEqualTo(2);
        clock.moveTo(Instant.parse("2023-08-02T01:00:00Z"));
        assertThat(settle(DemoCast.STAFF, REVIEW, "2023-09-02", "19-KH/BTC"))
                .hasStatus(422)
                .bodyText()
                .contains("ngày ấy đã tới");
    }

    @Test
    void pressedTwiceItIsOneRow() {
        settle(DemoCast.STAFF, REVIEW, "2023-07-20", "12-KH/BTC");
        assertThat(settle(DemoCast.STAFF, REVIEW, "2023-07-20", "12-KH/BTC")).hasStatus(303);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aDayThatIsOverAndAPaperThatIsMissingAreRefused() {
        assertThat(settle(DemoCast.STAFF, REVIEW, "2023-06-19", "12-KH/BTC"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày này đã qua");
        assertThat(settle(DemoCast.STAFF, REVIEW, "2023-07-19", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Xin điền số văn bản.");
        assertThat(settle(DemoCast.STAFF, "khai mạc", "2023-07-19", "12-KH/BTC"))
                .hasStatus(422)
                .bodyText()
                .contains("có trong Thể lệ");
    }

    @Test
    void noAwardBeforeScoringIsOver() {
        clock.moveTo(Instant.parse("2023-06-01T03:00:00Z"));
        assertThat(settle(DemoCast.STAFF, REVIEW, "2023-06-10", "12-KH/BTC"))
                .hasStatus(422)
                .bodyText()
                .contains("Trao giải", "không thi hành được");
    }

    @Test
    void ofSeveralEventsTheFirstThatHasADayDecides() {
        Phase first = aPhase.issued(APhase.rulesBut(
                "from: {on-event: {vi: sơ kết Đề án số 02-ĐA/TU, en: the interim review of Scheme 02-ĐA/TU}}",
                "from: {first-of: [{vi: tổng kết Đề án, en: final review}, {vi: hội nghị tổng kết, en: conference}]}"));
        contests.settle(first.id(), "hội nghị tổng kết", java.time.LocalDate.of(2023, 7, 5), "1-KH", "", aPhase.dung());
        assertThat(contests.window(first.id(), Activity.AWARD, null)
                        .orElseThrow()
                        .from())
                .isEqualTo("2023-07-04T17:00:00Z");
        assertThat(contests.events(first.id())).noneMatch(AwaitedEvent::isUndated);
    }

    @Test
    void onlyTheOrganisingCommitteeSetsDays() {
        assertThat(settle(DemoCast.AUTHOR, REVIEW, "2023-07-20", "12-KH/BTC")).hasStatus(403);
        assertThat(AnOrganiser.get(site, an.one(DemoCast.STAFF), "/ban-to-chuc/98765/moc"))
                .hasStatus(404);
    }

    private MvcTestResult settle(DemoCast who, String event, String day, String number) {
        return AnOrganiser.post(site, an.one(who), moc(), "event", event, "day", day, "number", number);
    }

    private String moc() {
        return "/ban-to-chuc/" + phase.number() + "/moc";
    }

    private int rows() {
        return jdbc.sql("select count(*) from contests.settlement where phase = :phase")
                .param("phase", phase.id().value())
                .query(Integer.class)
                .single();
    }
}
