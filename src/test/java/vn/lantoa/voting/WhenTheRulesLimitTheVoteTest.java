package vn.lantoa.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.contests.APhaseWith;
import vn.lantoa.contests.Contests;
import vn.lantoa.publication.AShow;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RulesText;
import vn.lantoa.web.MovableClock;

/** One figure changed in the YAML changes what the box takes, what the voter reads, and what the Thể lệ says. */
@PageTest
class WhenTheRulesLimitTheVoteTest {

    private static final Instant OPEN = Instant.parse("2023-04-10T03:00:00Z");
    private static final Instant OVER = Instant.parse("2023-05-30T17:00:00Z");

    @Autowired
    MockMvcTester site;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AShow aShow;

    @Autowired
    APhaseWith aPhaseWith;

    @Autowired
    Contests contests;

    @Autowired
    Polls polls;

    private AShow.Show show;
    private Voter voter;

    @BeforeEach
    void duringTheVote() {
        clock.moveTo(OPEN);
    }

    private void under(int works, String... changes) {
        show = aShow.in(aPhaseWith.issued(APhaseWith.firstPhaseBut(changes)), works);
        voter = polls.voter(show.phase(), UUID.randomUUID() + "@example.vn");
    }

    private BallotOutcome cast(int work) {
        return polls.cast(show.phase(), show.works().get(work), voter);
    }

    private String poll() throws Exception {
        return site.get()
                .uri("/binh-chon?giai-doan=" + show.number())
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private String rulesText() {
        return contests.rules(show.phase()).orElseThrow().book().text(Lang.VI).articles().stream()
                .map(RulesText.Article::toString)
                .toList()
                .toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 1})
    void soManyADayAndNewOnesTomorrow(int perDay) throws Exception {
        under(5, "per-person: 5", "per-person: 5\n  per-day: " + perDay);
        for (int i = 0; i < perDay; i++) {
            assertThat(cast(i)).isEqualTo(new BallotOutcome.Accepted());
        }
        assertThat(cast(perDay)).isEqualTo(new BallotOutcome.DayLimitReached(perDay));
        clock.moveTo(Instant.parse("2023-04-10T17:00:00Z")); // 0 giờ ngày 11/4
        assertThat(cast(perDay)).isEqualTo(new BallotOutcome.Accepted());
        assertThat(poll()).contains("Mỗi ngày tối đa " + perDay + " lượt.");
        assertThat(rulesText()).contains("Mỗi người bình chọn tối đa " + perDay + " lượt trong một ngày");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 2})
    void soManyWorks(int works) throws Exception {
        under(6, "per-person: 5", "per-person: " + works);
        for (int i = 0; i < works; i++) {
            assertThat(cast(i)).isEqualTo(new BallotOutcome.Accepted());
        }
        assertThat(cast(works)).isEqualTo(new BallotOutcome.LimitReached(works));
        assertThat(poll()).contains("Được chọn tối đa " + works + " tác phẩm.");
        assertThat(rulesText()).contains("Mỗi người bình chọn tối đa " + works + " tác phẩm");
    }

    @Test
    void severalBallotsForOneWorkCountOnceEachAndAsOneWork() throws Exception {
        under(3, "per-entry: 1\n  per-person: 5", "per-entry: 2\n  per-person: 2");
        assertThat(List.of(cast(0), cast(0))).containsOnly(new BallotOutcome.Accepted());
        assertThat(cast(0)).isEqualTo(new BallotOutcome.AlreadyCast());
        assertThat(cast(1)).isEqualTo(new BallotOutcome.Accepted());
        assertThat(cast(2)).isEqualTo(new BallotOutcome.LimitReached(2));
        assertThat(poll()).contains("Mỗi người tối đa 2 phiếu cho một tác phẩm.");
        clock.moveTo(OVER);
        assertThat(polls.tally(show.phase()))
                .isEqualTo(new Tally.Counted(
                        Map.of(show.works().get(0), 2, show.works().get(1), 1)));
    }

    @Test
    void totalsAreShownWhereTheRulesShowThem() throws Exception {
        under(2, "totals-hidden: true", "totals-hidden: false");
        cast(0);
        assertThat(poll()).contains("1 lượt bình chọn", "0 lượt bình chọn");
        assertThat(site.get().uri("/binh-chon/" + show.codes().getFirst()))
                .bodyText()
                .contains("1 lượt bình chọn");
        assertThat(rulesText()).contains("Số lượt bình chọn được hiển thị trong thời gian bình chọn");
    }

    @Test
    void totalsAreHiddenWhereTheRulesHideThem() throws Exception {
        under(2);
        cast(0);
        assertThat(poll()).doesNotContain("lượt bình chọn</span>");
        assertThat(rulesText()).contains("Số lượt bình chọn được giữ kín đến khi kết thúc bình chọn");
    }

    @Test
    void whereVotersAreKnownByWhatTheSiteCannotProveNothingIsTaken() throws Exception {
        under(1, "proofs: [phone, email, unit-code]", "proofs: [phone]");
        assertThat(cast(0)).isEqualTo(new BallotOutcome.NotInContest());
        assertThat(poll())
                .contains("không nhận phiếu tại đây")
                .doesNotContain(show.codes().getFirst());
        assertThat(site.get().uri("/binh-chon/" + show.codes().getFirst())).hasStatus(404);
    }

    /** Whatever got into the box at another time, as by an earlier version of the rules, is not counted. */
    @Test
    void onlyBallotsWithinTheWindowOfTheRulesCount() {
        under(1);
        cast(0);
        jdbc.sql("""
                insert into voting.ballot (phase, entry, voter, slot, at)
                values (:phase, :entry, sha256('a'), 1, timestamptz '2023-03-31 23:59:59.999+07'),
                       (:phase, :entry, sha256('b'), 1, timestamptz '2023-04-01 00:00+07'),
                       (:phase, :entry, sha256('c'), 1, timestamptz '2023-05-30 23:59:59.999+07'),
                       (:phase, :entry, sha256('d'), 1, timestamptz '2023-05-31 00:00+07')
                """)
                .param("phase", show.phase().value())
                .param("entry", show.works().getFirst().value())
                .update();
        clock.moveTo(OVER);
        assertThat(polls.tally(show.phase()))
                .isEqualTo(new Tally.Counted(Map.of(show.works().getFirst(), 3)));
    }

    @Test
    void aWorkTakenDownLeavesTheVoteAndComesBackWithTheGallery() throws Exception {
        under(2);
        String code = show.codes().getFirst();
        organiser("/dang-tai", "", "");
        assertThat(poll()).contains(code);
        organiser("/dang-tai/" + code + "/go", "reason-" + code, "Khiếu nại về bản quyền");
        assertThat(poll()).doesNotContain(code).contains(show.codes().getLast());
        assertThat(site.get().uri("/binh-chon/" + code)).hasStatus(404);
        assertThat(cast(0)).isEqualTo(new BallotOutcome.NotInContest());
        organiser("/dang-tai/" + code + "/go/huy", "", "");
        assertThat(poll()).contains(code);
        assertThat(cast(0)).isEqualTo(new BallotOutcome.Accepted());
    }

    private void organiser(String path, String field, String value) {
        assertThat(site.post()
                        .uri(path)
                        .param("giai-doan", String.valueOf(show.number()))
                        .param(field, value)
                        .with(PageTest.As.person(aShow.actor(DemoCast.HEAD)))
                        .with(csrf()))
                .hasStatus(303);
    }
}
