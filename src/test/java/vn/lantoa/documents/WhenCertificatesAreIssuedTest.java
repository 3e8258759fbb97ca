package vn.lantoa.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.PageTest.As;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.results.AResult;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenCertificatesAreIssuedTest {

    private static final String HERE = "/ban-to-chuc/giay-chung-nhan";

    @Autowired
    MockMvcTester site;

    @Autowired
    AResult aResult;

    @Autowired
    CertificateRows rows;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private AResult.Winners winners;

    @BeforeEach
    void anAnnouncedResult() {
        clock.moveTo(Instant.parse("2023-06-20T01:00:00Z"));
        winners = aResult.announced();
        clock.moveTo(Instant.parse("2023-06-30T01:00:00Z"));
    }

    private MvcTestResult issue(String field, String value) {
        var form = site.post()
                .uri(HERE)
                .with(As.person(aResult.one(DemoCast.STAFF)))
                .with(csrf())
                .param("giai-doan", String.valueOf(winners.phase().number()));
        List.of(
                        "decisionNumber=08-QĐ/BDVTU" + winners.phase().number(),
                        "decisionDate=2023-06-28",
                        "superior=TỈNH ỦY TUYÊN QUANG",
                        "issuer=BAN DÂN VẬN",
                        "presenter=BAN TỔ CHỨC CUỘC THI ẢNH, VIDEO CLIP\nTUYÊN TRUYỀN CÁC HOẠT ĐỘNG VỚI NHÂN DÂN Ở CƠ SỞ",
                        "place=Tuyên Quang",
                        "authority=K/T TRƯỞNG BAN",
                        "signerTitle=PHÓ TRƯỞNG BAN",
                        "signerName=Vương Thúy Hằng")
                .forEach(one -> {
                    String name = one.substring(0, one.indexOf('='));
                    form.param(name, name.equals(field) ? value : one.substring(one.indexOf('=') + 1));
                });
        return form.exchange();
    }

    private List<Issued> issued() {
        assertThat(issue("", "")).hasStatus(303);
        return rows.of(winners.phase().id());
    }

    private static Actor author(EntryCard card) {
        return new Actor(card.author(), card.authorName());
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            return stripper.getText(document).replaceAll("[ \u00A0]+\n", "\n").strip() + "\n";
        }
    }

    @Test
    void eachPrizeGetsOneWithTheNextNumber() {
        assertThat(issued())
                .extracting(one -> one.registerNumber() + " " + one.prize() + ", " + one.salutation())
                .containsExactly(
                        "001/GCN Đạt giải Nhất, Tập thể",
                        "002/GCN Đạt giải Nhì, Đồng chí",
                        "003/GCN Đạt giải Ảnh được yêu thích nhất, Đồng chí");
        assertThat(issue("", "")).hasStatus(303);
        assertThat(rows.of(winners.phase().id())).hasSize(3);
        assertThat(jdbc.sql("select sentence from journal.line where act = 'certificate.issued' and subject = :subject")
                        .param("subject", "phase:" + winners.phase().id())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Cấp 3 giấy chứng nhận, số vào sổ từ 001/GCN đến 003/GCN", "người ký Vương Thúy Hằng");
    }

    @Test
    void theWordsOnPaperAreTheApprovedOnes() throws Exception {
        Issued first = issued().getFirst();
        var answer = site.get()
                .uri("/giay-chung-nhan/" + first.id() + ".pdf")
                .with(As.person(author(winners.first())))
                .exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        byte[] pdf = answer.getResponse().getContentAsByteArray();
        String text = text(pdf)
                .replace(first.code().grouped().substring(0, 16), "(MÃ 1)")
                .replace(first.code().grouped().substring(16), "(MÃ 2)")
                .replace("BDVTU" + winners.phase().number(), "BDVTU");
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "issued.pdf"), pdf);
        Files.writeString(Path.of("target", "papers", "issued.txt"), text);
        try (var approved = getClass().getResourceAsStream("/documents/approved/certificate.txt")) {
            assertThat(text)
                    .isEqualTo(approved == null ? "" : new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theWinnerAndTheOrganiserMayPrintItAndNobodyElse() throws Exception {
        Issued first = issued().getFirst();
        String path = "/giay-chung-nhan/" + first.id() + ".pdf";
        assertThat(site.get().uri(path).with(As.person(author(winners.first()))))
                .hasStatusOk();
        assertThat(site.get().uri(path).with(As.person(aResult.one(DemoCast.STAFF))))
                .hasStatusOk();
        assertThat(site.get().uri(path).with(As.person(author(winners.second()))))
                .hasStatus(404);
        assertThat(site.get().uri(path).with(As.person(aResult.one(DemoCast.SECRETARY))))
                .hasStatus(404);
        assertThat(site.get().uri("/giay-chung-nhan/khong-co.pdf").with(As.person(author(winners.first()))))
                .hasStatus(404);
        assertThat(site.get().uri(path)).hasStatus(302);
        assertThat(site.get().uri("/giay-chung-nhan").with(As.person(author(winners.first()))))
                .hasStatusOk()
                .bodyText()
                .contains(path, "Đường về bản Khuổi Củng mùa lũ");
        assertThat(site.get().uri("/giay-chung-nhan").with(As.person(aResult.one(DemoCast.CLERK))))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có giấy chứng nhận nào");
        assertThat(site.get().uri("/viec-cua-toi").with(As.person(author(winners.first()))))
                .bodyText()
                .contains("Giấy chứng nhận của tôi");
    }

    @Test
    void allOfThemComeInOneFileInTheOrderOfTheAward() throws Exception {
        issued();
        var answer = site.get()
                .uri(HERE + "/tat-ca.pdf")
                .param("giai-doan", String.valueOf(winners.phase().number()))
                .with(As.person(aResult.one(DemoCast.STAFF)))
                .exchange();
        assertThat(answer).hasStatusOk();
        assertThat(text(answer.getResponse().getContentAsByteArray()))
                .containsSubsequence("Đạt giải Nhất", "Đạt giải Nhì", "Đạt giải Ảnh được yêu thích nhất");
        assertThat(site.get().uri(HERE + "/tat-ca.pdf").with(As.person(author(winners.first()))))
                .hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            decisionNumber | tám          | Số Quyết định chưa đúng dạng
            decisionNumber | ''           | Xin
            decisionDate   | 2023-07-01   | Ngày Quyết định chưa đến
            decisionDate   | 2023-06-19   | Quyết định không thể có trước ngày chốt kết quả (20/6/2023)
            decisionDate   | hôm qua      | Xin chọn đủ ngày, tháng, năm
            issuer         | ''           | Xin
            signerName     | ''           | Xin
            """)
    void aBadFieldIsRefusedBesideItAndTheRestIsKept(String field, String typed, String sentence) {
        var refused = issue(field, typed);
        assertThat(refused).hasStatus(422).bodyText().contains(field + "-refusal", sentence, "value=\"Tuyên Quang\"");
        assertThat(rows.of(winners.phase().id())).isEmpty();
    }

    @Test
    void anybodyLearnsByTheCodeThatItIsReal() {
        Issued first = issued().getFirst();
        assertThat(site.get().uri(first.verifyPath()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Giấy chứng nhận thật, còn hiệu lực",
                        first.winner(),
                        "Đạt giải Nhất",
                        "Đường về bản Khuổi Củng mùa lũ",
                        first.unit(),
                        "001/GCN",
                        "30/6/2023",
                        "BDVTU" + winners.phase().number());
        String typed =
                " " + first.code().value().toLowerCase().replace('0', 'o').replace('1', 'l');
        assertThat(site.get().uri("/xac-minh").param("code", typed))
                .hasStatus(303)
                .hasRedirectedUrl(first.verifyPath());
        assertThat(site.get().uri("/xac-minh")).hasStatusOk().bodyText().contains("Mã trên giấy");
        assertThat(site.get().uri("/xac-minh").param("code", "7KQM"))
                .hasStatus(422)
                .bodyText()
                .contains("Mã có 26 chữ và số", "value=\"7KQM\"");
        assertThat(site.get().uri("/xac-minh/0000-0000-00000-0000-0000-00000"))
                .hasStatus(404)
                .bodyText()
                .contains("Không có giấy chứng nhận nào mang mã này", "so lại từng ký tự");
        assertThat(site.get().uri("/xac-minh/abc")).hasStatus(404);
    }

    @Test
    void aRevokedOneSaysWhyAndIsNotPrintedAgain() {
        Issued first = issued().getFirst();
        String act = HERE + "/" + first.id() + "/thu-hoi";
        var head = As.person(aResult.one(DemoCast.HEAD));
        assertThat(site.post()
                        .uri(act)
                        .with(As.person(aResult.one(DemoCast.STAFF)))
                        .with(csrf())
                        .param("reason", "x"))
                .hasStatus(403);
        assertThat(site.post().uri(act).with(head).param("reason", "x")).hasStatus(403);
        assertThat(site.post().uri(act).with(head).with(csrf()).param("reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("reason-refusal");
        assertThat(site.get().uri(act).with(head)).hasStatus(405);
        assertThat(site.post()
                        .uri(HERE + "/khong-co/thu-hoi")
                        .with(head)
                        .with(csrf())
                        .param("reason", "x"))
                .hasStatus(404);
        assertThat(site.post().uri(act).with(head).with(csrf()).param("reason", "Ảnh đã đoạt giải nơi khác."))
                .hasStatus(303);
        assertThat(site.post().uri(act).with(head).with(csrf()).param("reason", "Lý do khác"))
                .hasStatus(303);
        assertThat(site.get().uri(first.verifyPath()))
                .hasStatusOk()
                .bodyText()
                .contains("đã bị thu hồi", "Thu hồi ngày 30/6/2023", "Ảnh đã đoạt giải nơi khác.")
                .doesNotContain("Lý do khác", "còn hiệu lực");
        assertThat(site.get().uri("/giay-chung-nhan/" + first.id() + ".pdf").with(As.person(author(winners.first()))))
                .hasStatus(303)
                .hasRedirectedUrl(first.verifyPath());
        assertThat(jdbc.sql(
                                "select sentence from journal.line where act = 'certificate.revoked' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Thu hồi giấy chứng nhận số 001/GCN (Đạt giải Nhất). Lý do: Ảnh đã đoạt giải nơi khác.");
    }

    @Test
    void whatWasPrintedCannotBeChangedInTheDatabase() {
        Issued first = issued().getFirst();
        assertThatThrownBy(() -> jdbc.sql("update documents.certificate set winner = 'Ai đó' where id = :id")
                        .param("id", first.id().value())
                        .update())
                .hasMessageContaining("An issued paper is immutable");
        assertThatThrownBy(() -> jdbc.sql("delete from documents.certificate where id = :id")
                        .param("id", first.id().value())
                        .update())
                .hasMessageContaining("An issued paper is immutable");
    }

    @Test
    void beforeTheAnnouncementNothingIsIssued() {
        String phase = String.valueOf(aResult.aPhase().number());
        var staff = As.person(aResult.one(DemoCast.STAFF));
        assertThat(site.get().uri(HERE).param("giai-doan", phase).with(staff))
                .hasStatusOk()
                .bodyText()
                .contains("Kết quả chưa được công bố")
                .doesNotContain("signerName");
        assertThat(site.post().uri(HERE).param("giai-doan", phase).with(staff).with(csrf()))
                .hasStatus(422);
        assertThat(site.get().uri(HERE).with(As.person(aResult.one(DemoCast.AUTHOR))))
                .hasStatus(403);
        assertThat(site.get().uri(HERE).param("giai-doan", "999").with(staff)).hasStatus(404);
    }
}
