package vn.lantoa.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenWorksArePublishedTest {

    private static final Instant BEFORE = Instant.parse("2023-03-31T16:59:50Z");
    private static final Instant OPEN = Instant.parse("2023-04-10T03:00:00Z");
    private static final Instant AFTER = Instant.parse("2023-06-20T03:00:00Z");

    @Autowired
    MockMvcTester site;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AShow aShow;

    @Autowired
    Gallery gallery;

    @BeforeEach
    void duringTheShow() {
        clock.moveTo(OPEN);
    }

    private MvcTestResult publish(AShow.Show show, DemoCast who) {
        return site.post()
                .uri("/dang-tai")
                .with(PageTest.As.person(aShow.actor(who)))
                .with(csrf())
                .param("giai-doan", "" + show.number())
                .exchange();
    }

    private MvcTestResult gallery(AShow.Show show) {
        return site.get().uri("/tac-pham?giai-doan=" + show.number()).exchange();
    }

    private MvcTestResult work(AShow.Show show, int index) {
        return site.get().uri("/tac-pham/" + show.codes().get(index)).exchange();
    }

    @Test
    void aWorkIsPublicOnceItIsPublishedAndTheWindowHasOpened() {
        AShow.Show show = aShow.of(2);
        assertThat(work(show, 0)).hasStatus(404);
        clock.moveTo(BEFORE);
        assertThat(publish(show, DemoCast.STAFF)).hasStatus(303);
        assertThat(work(show, 0)).hasStatus(404);
        assertThat(gallery.published(show.phase())).isEmpty();
        assertThat(gallery(show))
                .hasStatusOk()
                .bodyText()
                .contains("từ ngày 1/4/2023")
                .doesNotContain(show.codes().getFirst());
        clock.moveTo(OPEN);
        assertThat(work(show, 0))
                .hasStatusOk()
                .bodyText()
                .contains("Tác giả số 1", "href=\"/binh-chon/" + show.codes().getFirst());
        assertThat(gallery.published(show.phase())).containsExactlyInAnyOrderElementsOf(show.works());
        clock.moveTo(AFTER);
        assertThat(work(show, 0)).hasStatusOk().bodyText().doesNotContain("/binh-chon/");
    }

    @Test
    void publishingTwiceIsHarmlessAndJournalledOnce() {
        AShow.Show show = aShow.of(2);
        publish(show, DemoCast.STAFF);
        assertThat(publish(show, DemoCast.STAFF)).hasStatus(303);
        assertThat(jdbc.sql("select count(*) from journal.line where act = 'entries.published' and subject = :s")
                        .param("s", "phase:" + show.phase())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyOrganisersPublish() {
        AShow.Show show = aShow.of(1);
        assertThat(publish(show, DemoCast.AUTHOR)).hasStatus(403);
        assertThat(site.post()
                        .uri("/dang-tai")
                        .with(PageTest.As.person(aShow.actor(DemoCast.STAFF)))
                        .param("giai-doan", "" + show.number()))
                .hasStatus(403);
        assertThat(site.get().uri("/dang-tai")).hasStatus(302);
        assertThat(site.get().uri("/dang-tai").with(PageTest.As.person(aShow.actor(DemoCast.AUTHOR))))
                .hasStatus(403);
        assertThat(site.get()
                        .uri("/dang-tai?giai-doan=" + show.number())
                        .with(PageTest.As.person(aShow.actor(DemoCast.STAFF))))
                .hasStatusOk()
                .bodyText()
                .contains("Đăng tải 1 tác phẩm");
        assertThat(work(show, 0)).hasStatus(404);
    }

    @Test
    void aWorkIsTakenDownOnlyForAReasonAndItsAddressesDie() {
        AShow.Show show = aShow.of(2);
        publish(show, DemoCast.STAFF);
        String path = "/dang-tai/" + show.codes().getFirst() + "/go";
        var staff = PageTest.As.person(aShow.actor(DemoCast.STAFF));
        assertThat(site.post().uri(path).with(staff).with(csrf()).param("giai-doan", "" + show.number()))
                .hasStatus(422)
                .bodyText()
                .contains("Xin điền lý do gỡ.");
        assertThat(site.get().uri(path).with(staff)).hasStatus(405);
        assertThat(revoked(show)).isZero();
        assertThat(site.post()
                        .uri(path)
                        .with(staff)
                        .with(csrf())
                        .param("giai-doan", "" + show.number())
                        .param("reason-" + show.codes().getFirst(), "Ảnh có tranh chấp"))
                .hasStatus(303);
        assertThat(jdbc.sql("select body from messaging.message where subject = :subject")
                        .param("subject", "Tác phẩm " + show.codes().getFirst() + " tạm thời không đăng")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Ảnh có tranh chấp");
        assertThat(work(show, 0)).hasStatus(404);
        assertThat(work(show, 1)).hasStatusOk();
        assertThat(revoked(show)).isEqualTo(1);
        publish(show, DemoCast.STAFF);
        assertThat(work(show, 0)).hasStatus(404);
        assertThat(site.post().uri(path + "/huy").with(staff).with(csrf()).param("giai-doan", "" + show.number()))
                .hasStatus(303);
        assertThat(work(show, 0)).hasStatusOk();
    }

    private int revoked(AShow.Show show) {
        return jdbc.sql("""
                select count(*) from media.revocation join entries.photo on photo.media = revocation.file
                where photo.entry = :entry and audience = 'public'
                """)
                .param("entry", show.works().getFirst().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void whatWasWithdrawnOrDisqualifiedDisappears() {
        AShow.Show show = aShow.of(2);
        publish(show, DemoCast.STAFF);
        jdbc.sql("insert into entries.disqualification (entry, by_, reason) values (:e, :by, 'Sao chép')")
                .param("e", show.works().getFirst().value())
                .param("by", aShow.actor(DemoCast.HEAD).id().value())
                .update();
        assertThat(work(show, 0)).hasStatus(404);
        assertThat(gallery.published(show.phase())).doesNotContain(show.works().getFirst());
        assertThat(gallery(show))
                .bodyText()
                .contains(show.codes().get(1))
                .doesNotContain(show.codes().getFirst());
    }

    @Test
    void thePageOfAWorkCarriesWhatASharedLinkShows() {
        AShow.Show show = aShow.of(1);
        publish(show, DemoCast.STAFF);
        assertThat(work(show, 0))
                .bodyText()
                .contains(
                        "<meta property=\"og:type\" content=\"article\">",
                        "<meta property=\"og:title\" content=\"Ngày hội")
                .containsPattern("og:url\" content=\"https?://[^\"]+/tac-pham/"
                        + show.codes().getFirst())
                .containsPattern("og:image\" content=\"https?://[^\"]+/media/[0-9a-f]{64}/1024.jpg\"")
                .contains("width=\"1600\" height=\"1200\"");
    }

    @Test
    void theWallIsFilteredByDistrictAndPaged() {
        AShow.Show show = aShow.of(14);
        publish(show, DemoCast.STAFF);
        String first = text(gallery(show));
        String second = text(site.get()
                .uri("/tac-pham?giai-doan=" + show.number() + "&trang=2")
                .exchange());
        assertThat(show.codes().stream().filter(first::contains)).hasSize(12);
        assertThat(show.codes()).allMatch(code -> first.contains(code) || second.contains(code));
        assertThat(text(gallery(show))).isEqualTo(first);
        String district = first.replaceAll("(?s).*<option value=\"([0-9a-f-]{36})\"[^>]*>[^<]*Sơn Dương.*", "$1");
        String filtered = text(site.get()
                .uri("/tac-pham?giai-doan=" + show.number() + "&huyen=" + district)
                .exchange());
        assertThat(show.codes().stream().filter(filtered::contains)).hasSize(7);
        assertThat(site.get().uri("/tac-pham?giai-doan=" + show.number() + "&trang=-1"))
                .hasStatus(404);
        assertThat(site.get().uri("/tac-pham?giai-doan=" + show.number() + "&huyen=la"))
                .hasStatus(404);
        assertThat(site.get().uri("/tac-pham/TQ-9999999")).hasStatus(404);
        assertThat(site.get().uri("/tac-pham?giai-doan=77")).hasStatus(404);
    }

    @Test
    void threeWorksCostAsManyStatementsAsOne() {
        AShow.Show one = aShow.of(1);
        AShow.Show three = aShow.of(3);
        publish(one, DemoCast.STAFF);
        publish(three, DemoCast.STAFF);
        long forOne = StatementCount.of(() -> gallery(one));
        assertThat(forOne).isPositive();
        assertThat(StatementCount.of(() -> gallery(three))).isEqualTo(forOne);
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse()
                    .getContentAsString()
                    .replaceAll("content=\"[^\"]*\"|value=\"[A-Za-z0-9_-]{60,}\"", "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
