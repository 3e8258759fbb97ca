package vn.lantoa.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenTheFanpageIsCountedTest {

    private static final Instant OPEN = Instant.parse("2023-04-10T03:00:00Z");
    private static final Instant LAST_SECONDS = Instant.parse("2023-05-30T16:59:30Z");
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
    Publishing publishing;

    @Autowired
    Engagement engagement;

    AShow.Show show;

    @BeforeEach
    void aPublishedShow() {
        clock.moveTo(OPEN);
        show = aShow.of(2);
        publishing.publishAll(show.phase(), aShow.actor(DemoCast.STAFF));
    }

    private MvcTestResult post(String path, DemoCast who, Map<String, String> fields) {
        var request = site.post()
                .uri(path)
                .with(PageTest.As.person(aShow.actor(who)))
                .with(csrf())
                .param("giai-doan", "" + show.number());
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private MvcTestResult paste(int work, String link) {
        String code = show.codes().get(work);
        return post("/fanpage", DemoCast.SECOND_OFFICER, Map.of("code", code, "permalink-" + code, link));
    }

    private MvcTestResult type(int work, DemoCast who, int reactions) {
        String code = show.codes().get(work);
        return post(
                "/fanpage/so-lieu",
                who,
                Map.of(
                        "code",
                        code,
                        "reactions-" + code,
                        "" + reactions,
                        "comments-" + code,
                        "4",
                        "shares-" + code,
                        "5"));
    }

    private MvcTestResult confirm(int work, DemoCast who) {
        UUID draft = jdbc.sql("select id from publication.figures where entry = :e and confirmed_at is null")
                .param("e", show.works().get(work).value())
                .query(UUID.class)
                .single();
        return post("/fanpage/so-lieu/" + draft + "/xac-nhan", who, Map.of());
    }

    private String post(int number) {
        return "https://www.facebook.com/danvantuyenquang/posts/" + show.number() + number;
    }

    @Test
    void aPostBelongsToOneWorkAndIsLinkedFromIt() {
        assertThat(paste(0, "https://example.com/danvan/posts/1"))
                .hasStatus(422)
                .bodyText()
                .contains("không phải đường dẫn một bài đăng", "https://example.com/danvan/posts/1");
        assertThat(paste(0, "m.facebook.com/danvantuyenquang/posts/" + show.number() + "1?fbclid=xyz"))
                .hasStatus(303);
        assertThat(paste(1, post(1))).hasStatus(422).bodyText().contains("đã được ghi cho một tác phẩm khác");
        assertThat(site.get().uri("/tac-pham/" + show.codes().getFirst()))
                .bodyText()
                .contains("href=\"" + post(1) + "\" rel=\"noopener\"");
        assertThat(post("/fanpage", DemoCast.AUTHOR, Map.of("code", show.codes().getFirst())))
                .hasStatus(403);
        assertThat(post("/fanpage", DemoCast.STAFF, Map.of("code", "TQ-9999999")))
                .hasStatus(404);
    }

    @Test
    void figuresCountWhenASecondOfficerConfirmedThem() {
        paste(0, post(1));
        assertThat(type(0, DemoCast.HEAD, 120)).hasStatus(403);
        assertThat(type(1, DemoCast.STAFF, 120)).hasStatus(422);
        assertThat(type(0, DemoCast.STAFF, -3))
                .hasStatus(422)
                .bodyText()
                .contains("xin nhập số nguyên từ 0 đến 9.999.999", "value=\"-3\"");
        assertThat(type(0, DemoCast.STAFF, 120)).hasStatus(303);
        assertThat(confirm(0, DemoCast.STAFF)).hasStatus(422).bodyText().contains("không tự xác nhận");
        assertThat(confirm(0, DemoCast.SECOND_OFFICER)).hasStatus(303);
        var page = site.get()
                .uri("/fanpage/so-lieu?giai-doan=" + show.number())
                .with(PageTest.As.person(aShow.actor(DemoCast.STAFF)));
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<strong>120</strong> Cảm xúc",
                        "<strong>4</strong> Bình luận",
                        "<strong>5</strong> Chia sẻ",
                        DemoCast.SECOND_OFFICER.fullName());
        assertThatThrownBy(() -> jdbc.sql("update publication.figures set reactions = 999 where entry = :e")
                        .param("e", show.works().getFirst().value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("immutable");
    }

    @Test
    void theDatabaseItselfRefusesOneOfficerForBoth() {
        paste(0, post(1));
        type(0, DemoCast.STAFF, 7);
        assertThatThrownBy(() -> jdbc.sql(
                                "update publication.figures set confirmed_by = typed_by, confirmed_at = now() where entry = :e")
                        .param("e", show.works().getFirst().value())
                        .update())
                .hasMessageContaining("two_officers");
    }

    @Test
    void theFiguresFreezeAfterTheEndOnceAllAreConfirmed() {
        paste(0, post(1));
        type(0, DemoCast.STAFF, 100);
        confirm(0, DemoCast.SECOND_OFFICER);
        paste(1, post(2));
        clock.moveTo(LAST_SECONDS);
        assertThat(post("/fanpage/chot", DemoCast.HEAD, Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("chưa có số đã xác nhận", show.codes().get(1));
        type(1, DemoCast.SECOND_OFFICER, 30);
        confirm(1, DemoCast.STAFF);
        assertThat(post("/fanpage/chot", DemoCast.HEAD, Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("23 giờ 59, 30/5/2023");
        clock.moveTo(OVER);
        type(0, DemoCast.STAFF, 111);
        confirm(0, DemoCast.SECOND_OFFICER);
        assertThat(engagement.frozen(show.phase())).isEmpty();
        assertThat(post("/fanpage/chot", DemoCast.SECOND_OFFICER, Map.of())).hasStatus(403);
        assertThat(post("/fanpage/chot", DemoCast.HEAD, Map.of())).hasStatus(303);
        assertThat(engagement.frozen(show.phase()).orElseThrow().figures())
                .isEqualTo(Map.of(
                        show.works().get(0),
                        new Figures(111, 4, 5),
                        show.works().get(1),
                        new Figures(30, 4, 5)));
        assertThat(post("/fanpage/chot", DemoCast.HEAD, Map.of())).hasStatus(303);
        assertThat(type(0, DemoCast.STAFF, 500)).hasStatus(422);
        assertThat(paste(0, post(9))).hasStatus(422);
    }

    @Test
    void aFrozenSetCannotBeChangedNotEvenInTheDatabase() {
        paste(0, post(1));
        type(0, DemoCast.STAFF, 100);
        confirm(0, DemoCast.SECOND_OFFICER);
        clock.moveTo(OVER);
        post("/fanpage/chot", DemoCast.HEAD, Map.of());
        assertThat(engagement.frozen(show.phase())).isPresent();
        for (String edit : new String[] {
            "delete from publication.frozen_figures where phase = :p",
            "update publication.closing set at = now() where phase = :p",
            "delete from publication.closing where phase = :p",
            "insert into publication.frozen_figures (phase, entry, figures) select :p, post.entry, figures.id from publication.post, publication.figures limit 1"
        }) {
            assertThatThrownBy(() ->
                            jdbc.sql(edit).param("p", show.phase().value()).update())
                    .hasMessageContaining("immutable");
        }
    }
}
