package vn.lantoa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.contests.APhaseWith;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.judging.AJury;
import vn.lantoa.publication.AShow;
import vn.lantoa.results.AResult;
import vn.lantoa.web.MovableClock;

/** The plan's second phase, clips under rules of its own, is run through its pages beside a first that is announced. */
@PageTest
class WhenTwoPhasesStandSideBySideTest {

    private static final Instant VOTE = Instant.parse("2025-04-10T03:00:00Z");
    private static final Instant SCORE = Instant.parse("2025-06-01T03:00:00Z");
    private static final Instant AFTERWARDS = Instant.parse("2025-06-20T03:00:00Z");

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
    AResult aResult;

    @Autowired
    AJury aJury;

    private AShow.Show photos;
    private AShow.Show clips;

    @Test
    void theSecondRunsToItsCertificatesAndTheFirstStaysAsItWas() throws Exception {
        aFirstPhaseThatIsAnnounced();
        clock.moveTo(AFTERWARDS);
        Map<String, String> rows = rowsOf(photos.phase());
        Map<String, String> pages = pagesOf(photos);

        clips = aShow.in(aPhaseWith.issued(APhaseWith.ruleset("tuyen-quang-2023-clip")), 2);
        clock.moveTo(VOTE);
        worksAreShownAndVotedFor();
        clock.moveTo(SCORE);
        figuresAreFrozenAndTheJuryConcludes();
        clock.moveTo(AFTERWARDS);
        theResultIsAnnouncedAndCertified();

        assertThat(rowsOf(clips.phase()).keySet())
                .contains(
                        "voting.ballot",
                        "publication.publication",
                        "publication.closing",
                        "results.snapshot",
                        "documents.certificate",
                        "journal.line");
        assertThat(rowsOf(photos.phase())).isEqualTo(rows);
        assertThat(pagesOf(photos)).isEqualTo(pages);
    }

    private void aFirstPhaseThatIsAnnounced() {
        clock.moveTo(Instant.parse("2023-06-20T03:00:00Z"));
        var announced = aResult.announced();
        clock.moveTo(Instant.parse("2023-04-10T03:00:00Z"));
        photos = aShow.in(announced.phase().id(), 2);
        post(DemoCast.STAFF, "/dang-tai", photos);
        vote(photos.codes().getFirst(), "nguoi.xem.anh@example.vn");
        post(DemoCast.STAFF, "/fanpage", photos, permalink(photos.codes().getFirst()));
    }

    private void worksAreShownAndVotedFor() throws Exception {
        assertThat(page("/tac-pham?giai-doan=" + clips.number())).contains("Chưa có tác phẩm nào");
        post(DemoCast.STAFF, "/dang-tai", clips);
        String code = clips.codes().getFirst();
        assertThat(page("/tac-pham?giai-doan=" + clips.number())).contains("2 clip đang được giới thiệu", "1:15", code);
        assertThat(page("/tac-pham/" + code))
                .contains("<video", "og:video", "Nơi quay")
                .doesNotContain("Nơi chụp");
        assertThat(page("/binh-chon?giai-doan=" + clips.number())).contains(code, "class=\"poster\"");
        vote(code, "nguoi.xem.clip@example.vn");
        assertThat(page("/binh-chon/" + code)).contains("<video");
        for (String each : clips.codes()) {
            post(DemoCast.STAFF, "/fanpage", clips, permalink(each));
        }
        assertThat(page("/")).contains("Tác giả gửi ảnh", "Tác giả gửi clip", "/tac-pham?giai-doan=" + clips.number());
    }

    private void figuresAreFrozenAndTheJuryConcludes() {
        for (String code : clips.codes()) {
            post(
                    DemoCast.STAFF,
                    "/fanpage/so-lieu",
                    clips,
                    Map.of("code", code, "reactions-" + code, "120", "comments-" + code, "4", "shares-" + code, "5"));
        }
        for (String draft : jdbc.sql(
                        "select id::text from publication.figures where confirmed_at is null and entry = any(:e)")
                .param("e", clips.works().stream().map(work -> work.value()).toArray(java.util.UUID[]::new))
                .query(String.class)
                .list()) {
            post(DemoCast.SECOND_OFFICER, "/fanpage/so-lieu/" + draft + "/xac-nhan", clips);
        }
        post(DemoCast.STAFF, "/fanpage/chot", clips);
        aJury.concludes(clips.phase());
    }

    private void theResultIsAnnouncedAndCertified() throws Exception {
        post(DemoCast.STAFF, "/ban-to-chuc/ket-qua/chot", clips);
        post(DemoCast.HEAD, "/ban-to-chuc/ket-qua/cong-bo", clips);
        assertThat(page("/ket-qua?giai-doan=" + clips.number()))
                .contains("tiền thưởng 8.000.000 đồng", "Giải Clip được yêu thích nhất", "1 lượt bình chọn");
        assertThat(page("/ket-qua?giai-doan=" + photos.number()))
                .contains("tiền thưởng 5.000.000 đồng", "Giải Ảnh được yêu thích nhất")
                .doesNotContain("8.000.000", "Clip được yêu thích");
        post(
                DemoCast.STAFF,
                "/ban-to-chuc/giay-chung-nhan",
                clips,
                Map.of(
                        "decisionNumber", "19-QĐ/BDVTU",
                        "decisionDate", "2025-06-20",
                        "issuer", "BAN DÂN VẬN",
                        "presenter", "BAN TỔ CHỨC CUỘC THI",
                        "place", "Tuyên Quang",
                        "signerTitle", "TRƯỞNG BAN",
                        "signerName", "Vương Thúy Hằng"));
        assertThat(jdbc.sql("select prize, contest from documents.certificate where phase = :p order by position")
                        .param("p", clips.phase().value())
                        .query((row, n) -> row.getString("prize") + ", " + row.getString("contest"))
                        .list())
                .containsExactly(
                        "Đạt giải Nhất, Cuộc thi video clip tuyên truyền về các hoạt động với nhân dân tại cơ sở",
                        "Đạt giải Nhì, Cuộc thi video clip tuyên truyền về các hoạt động với nhân dân tại cơ sở",
                        "Đạt giải Clip được yêu thích nhất, Cuộc thi video clip tuyên truyền về các hoạt động với nhân dân tại cơ sở");
    }

    private static Map<String, String> permalink(String code) {
        return Map.of(
                "code",
                code,
                "permalink-" + code,
                "https://www.facebook.com/danvantuyenquang/posts/" + code.replaceAll("\\D", "7"));
    }

    private void post(DemoCast who, String path, AShow.Show phase) {
        post(who, path, phase, Map.of());
    }

    private void post(DemoCast who, String path, AShow.Show phase, Map<String, String> fields) {
        var request = site.post()
                .uri(path)
                .with(PageTest.As.person(aShow.actor(who)))
                .with(csrf())
                .param("giai-doan", String.valueOf(phase.number()));
        fields.forEach(request::param);
        assertThat(request.exchange()).as(path).hasStatus(303);
    }

    private void vote(String code, String email) {
        Cookie session =
                site.get().uri("/binh-chon/" + code).exchange().getResponse().getCookie("lantoa");
        submit("/binh-chon/" + code, session, "email", email);
        String secret = jdbc.sql("select subject from messaging.message where recipient = :r order by id desc limit 1")
                .param("r", email)
                .query(String.class)
                .single()
                .substring(0, 6);
        submit("/binh-chon/" + code + "/ma", session, "code", secret);
        submit("/binh-chon/" + code + "/phieu", session, "x", "y");
    }

    private void submit(String path, Cookie session, String field, String value) {
        MvcTestResult answer = site.post()
                .uri(path)
                .with(csrf())
                .param(field, value)
                .cookie(session)
                .exchange();
        assertThat(answer).as(path).hasStatus(303);
    }

    private String page(String path) throws Exception {
        return site.get().uri(path).exchange().getResponse().getContentAsString();
    }

    /** Every row that belongs to the phase, of every table that knows phases, and the lines of the journal about it. */
    private Map<String, String> rowsOf(PhaseId phase) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String table : jdbc.sql("""
                select table_schema || '.' || table_name from information_schema.columns
                join information_schema.tables using (table_schema, table_name)
                where column_name = 'phase' and table_type = 'BASE TABLE' and udt_name = 'uuid' order by 1
                """).query(String.class).list()) {
            add(rows, table, "select t::text as line from " + table + " t where phase = :phase", phase);
        }
        add(rows, "results.standing", """
                select t::text as line from results.standing t join results.snapshot on snapshot.id = t.snapshot
                where snapshot.phase = :phase
                """, phase);
        add(rows, "journal.line", """
                select t::text as line from journal.line t
                where subject = 'phase:' || :phase
                   or subject in (select 'entry:' || code from entries.card where phase = :phase)
                """, phase);
        return rows;
    }

    private void add(Map<String, String> rows, String table, String lines, PhaseId phase) {
        List<String> found = jdbc.sql(lines).param("phase", phase.value()).query(String.class).list().stream()
                .sorted()
                .toList();
        if (!found.isEmpty()) {
            rows.put(table, String.join("\n", found));
        }
    }

    /** What the public and the organiser read of it; the tabs that lead to the other phases are not of it. */
    private Map<String, String> pagesOf(AShow.Show show) throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String path : List.of("/tac-pham", "/binh-chon", "/ket-qua")) {
            pages.put(path, bare(page(path + "?giai-doan=" + show.number())));
        }
        pages.put("work", bare(page("/tac-pham/" + show.codes().getFirst())));
        for (String path : List.of(
                "/dang-tai", "/fanpage", "/fanpage/so-lieu", "/ban-to-chuc/ket-qua", "/ban-to-chuc/giay-chung-nhan")) {
            String page = site.get()
                    .uri(path + "?giai-doan=" + show.number())
                    .with(PageTest.As.person(aShow.actor(DemoCast.HEAD)))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
            pages.put(path, bare(page));
        }
        return pages;
    }

    private static String bare(String page) {
        assertThat(page).contains("<main");
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                .replaceAll("(?s)<nav class=\"tabs\".*?</nav>", "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
