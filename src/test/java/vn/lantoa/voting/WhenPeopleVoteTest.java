package vn.lantoa.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.publication.AShow;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenPeopleVoteTest {

    private static final Instant AHEAD = Instant.parse("2023-03-20T03:00:00Z");
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
    Polls polls;

    @BeforeEach
    void duringTheVote() {
        clock.moveTo(OPEN);
    }

    private Cookie session(String code) {
        return site.get().uri("/binh-chon/" + code).exchange().getResponse().getCookie("lantoa");
    }

    private MvcTestResult post(String path, Cookie session, String field, String value) {
        var request = site.post().uri(path).with(csrf()).param(field, value);
        return (session == null ? request : request.cookie(session)).exchange();
    }

    /** A visitor who has proved an address. */
    private Cookie proved(String code, String email) {
        Cookie session = session(code);
        assertThat(post("/binh-chon/" + code, session, "email", email)).hasStatus(303);
        String secret = jdbc.sql("select subject from messaging.message where recipient = :r order by id desc limit 1")
                .param("r", email)
                .query(String.class)
                .single()
                .substring(0, 6);
        assertThat(post("/binh-chon/" + code + "/ma", session, "code", secret)).hasStatus(303);
        return session;
    }

    private int ballots(AShow.Show show) {
        return jdbc.sql("select count(*) from voting.ballot where phase = :p")
                .param("p", show.phase().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void aCodeOpensTheBoxAndAVoteCountsOnce() {
        AShow.Show show = aShow.of(2);
        String code = show.codes().getFirst();
        Cookie session = proved(code, UUID.randomUUID() + "@example.vn");
        assertThat(site.get().uri("/binh-chon/" + code).cookie(session))
                .bodyText()
                .contains("Bạn còn chọn được 5 tác phẩm.");
        assertThat(ballots(show)).isZero();
        assertThat(post("/binh-chon/" + code + "/phieu", session, "x", "y")).hasStatus(303);
        assertThat(post("/binh-chon/" + code + "/phieu", session, "x", "y")).hasStatus(303);
        assertThat(ballots(show)).isEqualTo(1);
        assertThat(site.get().uri("/binh-chon/" + code).cookie(session))
                .bodyText()
                .contains("Cảm ơn bạn đã bình chọn", "Bạn còn chọn được 4 tác phẩm.");
    }

    @Test
    void theSixthWorkIsRefusedInASentence() {
        AShow.Show show = aShow.of(6);
        Cookie session = proved(show.codes().getFirst(), UUID.randomUUID() + "@example.vn");
        for (int i = 0; i < 5; i++) {
            assertThat(post("/binh-chon/" + show.codes().get(i) + "/phieu", session, "x", "y"))
                    .hasStatus(303);
        }
        assertThat(post("/binh-chon/" + show.codes().get(5) + "/phieu", session, "x", "y"))
                .hasStatus(422)
                .bodyText()
                .contains("Bạn đã chọn đủ 5 tác phẩm.");
        assertThat(ballots(show)).isEqualTo(5);
    }

    @Test
    void withoutAProvedAddressNothingIsCast() {
        AShow.Show show = aShow.of(1);
        String code = show.codes().getFirst();
        assertThat(post("/binh-chon/" + code + "/phieu", null, "x", "y")).hasStatus(303);
        assertThat(site.get().uri("/binh-chon/" + code + "/phieu")).hasStatus(405);
        assertThat(site.post().uri("/binh-chon/" + code + "/phieu")).hasStatus(403);
        assertThat(post("/binh-chon/" + code, null, "email", "khong phai"))
                .hasStatus(422)
                .bodyText()
                .contains("Địa chỉ e-mail chưa đúng", "value=\"khong phai\"");
        Cookie session = session(code);
        post("/binh-chon/" + code, session, "email", UUID.randomUUID() + "@example.vn");
        assertThat(post("/binh-chon/" + code + "/ma", session, "code", "abc"))
                .hasStatus(422)
                .bodyText()
                .contains("Mã không đúng");
        assertThat(ballots(show)).isZero();
    }

    @Test
    void beforeTheVoteNobodyLearnsWhatIsInTheLineup() {
        AShow.Show show = aShow.of(1);
        String code = show.codes().getFirst();
        assertThat(site.get().uri("/binh-chon/" + code)).hasStatusOk();
        clock.moveTo(AHEAD);
        assertThat(site.get().uri("/binh-chon/" + code)).hasStatus(404);
        assertThat(site.get().uri("/binh-chon?giai-doan=" + show.number()))
                .hasStatusOk()
                .bodyText()
                .contains("Bình chọn bắt đầu lúc 0 giờ 00, 1/4/2023")
                .doesNotContain(code);
        assertThat(site.get().uri("/binh-chon/TQ-9999999")).hasStatus(404);
    }

    @Test
    void aDisqualifiedWorkTakesNoVotes() {
        AShow.Show show = aShow.of(2);
        jdbc.sql(
                        "insert into entries.disqualification (entry, by_, reason) select entry, by_, 'Sao chép' from entries.submission where entry = :e")
                .param("e", show.works().getFirst().value())
                .update();
        assertThat(site.get().uri("/binh-chon/" + show.codes().getFirst())).hasStatus(404);
        Voter voter = polls.voter(show.phase(), "ai@example.vn");
        assertThat(polls.cast(show.phase(), show.works().getFirst(), voter))
                .isEqualTo(new BallotOutcome.NotInContest());
    }

    /** 7919 ballots would show anywhere: the tally has it afterwards, and no public page before. */
    @Test
    void totalsAreNowhereUntilTheEnd() throws Exception {
        AShow.Show show = aShow.of(2);
        jdbc.sql("insert into voting.poll (phase, key) values (:p, sha256('k')) on conflict do nothing")
                .param("p", show.phase().value())
                .update();
        jdbc.sql("""
                insert into voting.ballot (phase, entry, voter, slot)
                select :p, :e, sha256(convert_to(:p::text || n, 'UTF8')), 1 from generate_series(1, 7919) as n
                """)
                .param("p", show.phase().value())
                .param("e", show.works().getFirst().value())
                .update();
        assertThat(polls.tally(show.phase())).isEqualTo(new Tally.StillOpen(OVER));
        for (String path : new String[] {
            "/binh-chon?giai-doan=" + show.number(),
            "/binh-chon/" + show.codes().getFirst(),
            "/tac-pham?giai-doan=" + show.number()
        }) {
            String page = site.get().uri(path).exchange().getResponse().getContentAsString();
            assertThat(page)
                    .contains("<main")
                    .doesNotContain(">7919", "7.919", "7,919")
                    .doesNotContainPattern("\\b7919\\b");
        }
        clock.moveTo(OVER);
        assertThat(polls.tally(show.phase()))
                .isEqualTo(new Tally.Counted(java.util.Map.of(show.works().getFirst(), 7919)));
        assertThat(site.get().uri("/binh-chon/" + show.codes().getFirst()))
                .bodyText()
                .contains("Thời gian bình chọn đã hết");
    }
}
