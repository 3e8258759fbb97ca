package vn.lantoa.contests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.rules.Activity;
import vn.lantoa.web.MovableClock;

@PageTest
class ReadingTheRulesTest {

    @Autowired
    MockMvcTester site;

    @Autowired
    APhase aPhase;

    @Autowired
    RulesIssuing issuing;

    @Autowired
    Contests contests;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void whileWorksAreReceived() {
        clock.moveTo(Instant.parse("2023-03-10T03:00:00Z"));
    }

    @Test
    void everyArticleStandsOnThePageAndInItsContents() {
        String page = body("/the-le?giai-doan=1");
        assertThat(page).contains("Điều 1. Chủ đề", "tháng 5/2022", "Số 01-TL/BTC");
        long links =
                Pattern.compile("href=\"#dieu-\\d+\"").matcher(page).results().count();
        long articles =
                Pattern.compile("<h2 id=\"dieu-\\d+\"").matcher(page).results().count();
        assertThat(articles).isEqualTo(15);
        assertThat(links).isEqualTo(articles);
    }

    @Test
    void aPhaseWithoutRulesIsNamedAsPending() {
        assertThat(body("/the-le")).contains("Giai đoạn 2: Thi video clip");
        assertThat(body("/the-le?giai-doan=2"))
                .contains("Chưa có Thể lệ", "Giai đoạn 2: Thi video clip")
                .doesNotContain("Điều 1.", ".docx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/the-le?giai-doan=99",
                "/the-le?giai-doan=x",
                "/the-le?giai-doan=1&phien-ban=9",
                "/the-le?giai-doan=2&phien-ban=1",
                "/the-le/2.pdf",
                "/the-le/99.docx",
                "/the-le/1.docx?phien-ban=2",
                "/the-le/1.odt"
            })
    void whatWasNeverIssuedIsNotFound(String address) {
        assertThat(site.get().uri(address)).hasStatus(404);
    }

    @Test
    void anAmendmentIsListedWithItsReasonAndWhatItSaysOtherwise() {
        Phase phase = amended("2023-03-10T02:00:00Z");
        String page = body("/the-le?giai-doan=" + phase.number());
        assertThat(page)
                .contains(
                        "Số 05-TL/BTC",
                        "Các lần ban hành",
                        "Lần 1",
                        "Lần 2",
                        "Đang có hiệu lực",
                        "Hết hiệu lực",
                        "Lý do sửa đổi: Mưa lũ kéo dài.",
                        "<del>Mỗi tác giả gửi từ 1 đến 3 tác phẩm.</del>",
                        "<ins>Mỗi tác giả gửi từ 1 đến 5 tác phẩm.</ins>")
                .doesNotContain("đã được thay bằng bản sau");
        String first = body("/the-le?phien-ban=1&giai-doan=" + phase.number());
        assertThat(first)
                .contains("đã được thay bằng bản sau", "Xem bản đang có hiệu lực", "<p><span>1.</span> Mỗi")
                .contains("</span> Mỗi tác giả gửi từ 1 đến 3 tác phẩm.</p>");
    }

    @Test
    void aVersionThatIsNotYetInForceIsShownOnlyWhenAskedFor() throws Exception {
        Phase phase = amended("2023-03-20T02:00:00Z");
        String path = "/the-le?giai-doan=" + phase.number();
        assertThat(body(path)).contains("Sẽ có hiệu lực", "</span> Mỗi tác giả gửi từ 1 đến 3 tác phẩm.</p>");
        assertThat(body(path + "&phien-ban=2"))
                .contains("Hiện nay vẫn thi hành bản trước", "</span> Mỗi tác giả gửi từ 1 đến 5 tác phẩm.</p>");
        assertThat(word("/the-le/" + phase.number() + ".docx")).contains("1. Mỗi tác giả gửi từ 1 đến 3 tác phẩm.");
        assertThat(word("/the-le/" + phase.number() + ".docx?phien-ban=2"))
                .contains("1. Mỗi tác giả gửi từ 1 đến 5 tác phẩm.");
    }

    @Test
    void rulesThatGoWithADecisionSayWithWhich() throws Exception {
        Phase phase = aPhase.pending();
        issuing.issue(phase.id(), APhase.rules(), "08-QĐ/BDVTU", "Người Ký", "Trưởng ban", aPhase.dung());
        assertThat(word("/the-le/" + phase.number() + ".docx"))
                .contains("(Ban hành kèm theo Quyết định số 08-QĐ/BDVTU, ngày 10/3/2023 của Ban Dân vận Tỉnh ủy Tuyên"
                        + " Quang)");
    }

    @Test
    void aDeadlineThatWasExtendedAndAnEventThatGotADayStandAboveTheText() {
        Phase phase = aPhase.issued();
        assertThat(contests.settle(
                        phase.id(),
                        "sơ kết Đề án số 02-ĐA/TU",
                        LocalDate.of(2023, 6, 28),
                        "12-CV/BDVTU",
                        "",
                        aPhase.dung()))
                .isInstanceOf(SettlementOutcome.Settled.class);
        assertThat(contests.extend(
                        phase.id(),
                        Activity.ENTER,
                        PhaseWindow.TIER,
                        Instant.parse("2023-03-20T10:00:00Z"),
                        "Mưa lũ kéo dài",
                        "Tất cả các huyện",
                        aPhase.dung()))
                .isInstanceOf(ExtensionOutcome.Extended.class);
        assertThat(body("/the-le?giai-doan=" + phase.number()))
                .containsSubsequence(
                        "Đã gia hạn",
                        "đến hết 16 giờ 59, 20/3/2023",
                        "Mốc thời gian đã ấn định",
                        "Sơ kết Đề án số 02-ĐA/TU: ngày 28/6/2023 (văn bản số 12-CV/BDVTU)",
                        "Điều 1.");
        assertThat(body("/the-le?ngon-ngu=en&giai-doan=" + phase.number()))
                .contains("The interim review of Scheme 02-ĐA/TU: 28/6/2023 (paper no. 12-CV/BDVTU)");
    }

    private Phase amended(String from) {
        Phase phase = aPhase.issued();
        IssueOutcome outcome = issuing.amend(
                phase.id(),
                APhase.rulesBut("min: 1, max: 3", "min: 1, max: 5"),
                APhase.amendment("05-TL/BTC", from),
                aPhase.dung());
        assertThat(outcome).isEqualTo(new IssueOutcome.Issued(2));
        return phase;
    }

    @Test
    void aTranslationSaysThatItIsOne() {
        assertThat(body("/the-le?ngon-ngu=en")).contains("Article 1.", "the Vietnamese text is the one in force");
        assertThat(body("/the-le?ngon-ngu=vi")).doesNotContain("Bản tiếng Anh");
    }

    @Test
    void theWordFileSaysWhatThePageSays() throws Exception {
        MvcTestResult answer = site.get().uri("/the-le/1.docx").exchange();
        assertThat(answer).hasStatus(200);
        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename=\"the-le-giai-doan-1-lan-1.docx\"");
        try (var document =
                new XWPFDocument(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .startsWith("THỂ LỆ")
                    .contains("Điều 11. Cơ cấu giải thưởng")
                    .anyMatch(line -> line.startsWith("(Số 01-TL/BTC, ngày "));
            assertThat(document.getTables().getLast().getRow(0).getCell(0).getText())
                    .isEqualTo("Giải");
        }
    }

    @Test
    void thePrintedFileSaysWhatThePageSaysAlsoToAnEnglishReader() throws Exception {
        MvcTestResult answer = site.get().uri("/the-le/1.pdf?ngon-ngu=en").exchange();
        try (PDDocument document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("THỂ LỆ", "Điều 1. Chủ đề, nội dung thi", "Điều 15. Điều khoản thi hành");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/the-le/1.pdf", "/the-le/1.docx"})
    void whoHasTheFileIsNotSentItAgain(String address) {
        MvcTestResult first = site.get().uri(address).exchange();
        String tag = first.getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(tag).isNotNull();
        assertThat(site.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304);
        assertThat(first.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-cache");
    }

    private List<String> word(String address) throws Exception {
        byte[] file = site.get().uri(address).exchange().getResponse().getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private String body(String address) {
        MvcTestResult answer = site.get().uri(address).exchange();
        assertThat(answer).hasStatus(200);
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
