package vn.lantoa.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.web.MovableClock;

/** The one idiom of lists, on the three lists of this module. */
@PageTest
class WhenAListIsLongTest {

    private static final Pattern ROW = Pattern.compile("<span class=\"small muted nowrap\">(TQ-\\d+)</span>");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
    private static final Pattern BACK = Pattern.compile("href=\"([^\"]+)\" rel=\"prev\"");

    @Autowired
    MockMvcTester site;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AShow aShow;

    @Autowired
    ManyWorks manyWorks;

    @Autowired
    Publishing publishing;

    AShow.Show show;

    @BeforeEach
    void duringTheShow() {
        clock.moveTo(Instant.parse("2023-04-10T03:00:00Z"));
        show = aShow.of(3);
    }

    private String get(String uri) {
        MvcTestResult answer = site.get()
                .uri(java.net.URI.create(uri.replace("&amp;", "&")))
                .with(PageTest.As.person(aShow.actor(DemoCast.STAFF)))
                .exchange();
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private String list(String path, String asked) {
        return get(path + "?giai-doan=" + show.number() + asked);
    }

    private MvcTestResult act(String path, Map<String, String> fields) {
        var request = site.post()
                .uri(path)
                .with(PageTest.As.person(aShow.actor(DemoCast.STAFF)))
                .with(csrf())
                .param("giai-doan", "" + show.number());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> codes(String page) {
        return ROW.matcher(page).results().map(m -> m.group(1)).toList();
    }

    private static String way(Pattern way, String page) {
        var found = way.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private int published() {
        return jdbc.sql("select count(*) from publication.publication where phase = :phase and lifted_at is null")
                .param("phase", show.phase().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void thePagesTogetherAreTheListForwardsAndBack() {
        manyWorks.add(show, 120);
        for (String order : List.of("", "&xep=title", "&xep=-title", "&xep=-position")) {
            List<String> forwards = new ArrayList<>();
            String page = list("/dang-tai", order);
            forwards.addAll(codes(page));
            String last = page;
            while (!way(NEXT, last).isEmpty()) {
                last = get(way(NEXT, last));
                forwards.addAll(codes(last));
            }
            assertThat(forwards).hasSize(123).doesNotHaveDuplicates();
            String middle = get(way(BACK, last));
            assertThat(codes(middle)).isEqualTo(forwards.subList(50, 100));
            assertThat(codes(get(way(BACK, middle)))).isEqualTo(forwards.subList(0, 50));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "%00",
                "PnBvc2l0aW9uHzEfVFE",
                "PnBvc2l0aW9uH3p3ZWkfVFEtMDAwMQ",
                "PnRpdGxlH2EAYh9UUS0x",
                "Pj4-",
                "8J-YgA"
            })
    void aMarkThatIsNoneIsTheFirstPage(String mark) {
        manyWorks.add(show, 60);
        assertThat(codes(list("/dang-tai", "&moc=" + mark)).getFirst())
                .isEqualTo(show.codes().getFirst());
        assertThat(codes(list("/dang-tai", "&xep=la&tinh-trang=la&moc=" + mark)))
                .hasSize(50);
    }

    @Test
    void aSearchNeedsNoDiacriticsAndKnowsNoWildcards() {
        String mark = manyWorks.add(show, 2);
        assertThat(codes(list("/dang-tai", "&tim=" + "BAN%20sao%20" + mark))).hasSize(2);
        assertThat(codes(list("/dang-tai", "&tim=tac%20gia%20so%202")))
                .containsExactly(show.codes().get(1));
        assertThat(codes(list("/dang-tai", "&tim=" + show.codes().get(2).toLowerCase())))
                .containsExactly(show.codes().get(2));
        assertThat(list("/dang-tai", "&tim=%25_%25"))
                .contains("Không có mục nào khớp", "Bỏ lọc")
                .doesNotContain("<tbody>");
    }

    @Test
    void eachFilterSaysHowManyItWouldShow() {
        manyWorks.add(show, 60);
        act("/dang-tai/cac-tac-pham", Map.of("muc", show.codes().getFirst()));
        assertThat(list("/dang-tai", "&tinh-trang=published"))
                .contains("Tất cả (63)", "Chờ đăng tải (62)", "Đã đăng tải (1)", "1 mục");
    }

    @Test
    void allThatMatchAreTouchedWhateverPageTheyAreOn() {
        String mark = manyWorks.add(show, 120);
        assertThat(act("/dang-tai/cac-tac-pham", Map.of("tim", mark, "tat-ca", "120")))
                .hasStatus(303)
                .hasRedirectedUrl("/dang-tai?giai-doan=" + show.number() + "&tim=" + mark);
        assertThat(published()).isEqualTo(120);
        assertThat(journalled("entries.published")).isEqualTo(1);
        assertThat(act("/dang-tai/cac-tac-pham/go", Map.of("tim", mark, "tat-ca", "120")))
                .hasStatus(422)
                .bodyText()
                .contains("Xin ghi lý do gỡ");
        assertThat(act("/dang-tai/cac-tac-pham/go", Map.of("tat-ca", "123", "ly-do", "Ảnh có tranh chấp")))
                .hasStatus(303);
        assertThat(published()).isZero();
        assertThat(journalled("entries.takenDown")).isEqualTo(1);
    }

    private int journalled(String act) {
        return jdbc.sql("select count(*) from journal.line where act = :act and subject = :subject")
                .param("act", act)
                .param("subject", "phase:" + show.phase())
                .query(Integer.class)
                .single();
    }

    @Test
    void nothingIsDoneWhenMoreMatchThanTheReaderSaw() {
        manyWorks.add(show, 5);
        assertThat(act("/dang-tai/cac-tac-pham", Map.of("tat-ca", "7")))
                .hasStatus(422)
                .bodyText()
                .contains("có 7 mục khớp, nay có 8 mục");
        assertThat(act("/dang-tai/cac-tac-pham", Map.of("tat-ca", "moi"))).hasStatus(422);
        assertThat(act("/dang-tai/cac-tac-pham", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("đánh dấu ít nhất một");
        assertThat(published()).isZero();
    }

    @Test
    void whatCouldNotBeDoneIsNamed() {
        act("/dang-tai/cac-tac-pham", Map.of("muc", show.codes().getFirst()));
        var again = act("/dang-tai/cac-tac-pham", Map.of("tat-ca", "3"));
        assertThat(again).hasStatus(303);
        assertThat(again.getMvcResult().getFlashMap().toString()).contains("publication.publish.some");
        assertThat((String[]) again.getMvcResult().getFlashMap().get("notice.arguments"))
                .containsExactly("2", "1", show.codes().getFirst());
    }

    @Test
    void threeHundredRowsCostAsManyStatementsAsThree() {
        AShow.Show few = show;
        publishing.publishAll(few.phase(), aShow.actor(DemoCast.STAFF));
        Set<String> lists = new LinkedHashSet<>(List.of("/dang-tai", "/fanpage", "/fanpage/so-lieu"));
        var forThree = lists.stream()
                .map(one -> StatementCount.of(() -> list(one, "")))
                .toList();
        show = aShow.of(1);
        manyWorks.add(show, 300);
        publishing.publishAll(show.phase(), aShow.actor(DemoCast.STAFF));
        assertThat(lists.stream()
                        .map(one -> StatementCount.of(() -> list(one, "")))
                        .toList())
                .isEqualTo(forThree);
        assertThat(lists).allSatisfy(one -> assertThat(list(one, "").length()).isLessThan(250_000));
    }
}
