package vn.lantoa.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhenAPaperIsPrintedTest {

    private static final Papers PAPERS = new Papers();
    private static final LocalDate DAY = LocalDate.of(2023, 6, 28);

    record Approved(String file, Paper paper) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Approved> papers() {
        return Stream.of(
                new Approved(
                        "certificate",
                        PAPERS.print(SamplePapers.certificateFor(
                                "Đồng chí", "Vàng A Páo", "Chi bộ thôn Khuổi Củng, Đảng bộ xã Hồng Thái"))),
                new Approved(
                        "certificate-long-name",
                        PAPERS.print(SamplePapers.certificateFor(
                                "Tập thể",
                                "Nhóm tác giả Nguyễn Thị Phương Quỳnh, Đỗ Hoàng Ngọc Bảo Châu, Ma Doãn Khánh, Trương Thị Tuyết Nhung và"
                                        + " Lường Văn Thưởng",
                                "Chi bộ Trường Phổ thông Dân tộc nội trú THCS và THPT huyện Lâm Bình"))),
                new Approved("certificate-much-to-say", PAPERS.print(muchToSay())),
                new Approved("decision", PAPERS.print(SamplePapers.decision(), DAY)),
                new Approved("minutes", PAPERS.print(SamplePapers.minutes(), DAY)),
                new Approved("letter", PAPERS.print(SamplePapers.letter(), DAY)),
                new Approved("slips", PAPERS.print(SamplePapers.slips(), DAY)));
    }

    private static Certificate muchToSay() {
        Certificate usual = SamplePapers.certificateFor(
                "Tập thể",
                "Nhóm tác giả Nguyễn Thị Phương Quỳnh, Đỗ Hoàng Ngọc Bảo Châu, Ma Doãn Khánh, Trương Thị Tuyết Nhung, Lường"
                        + " Văn Thưởng, Hoàng Đình Đạt, Phạm Thị Ngọc Huyền và Quách Nguyễn Thuỵ Khuê",
                "Chi bộ Trường Phổ thông Dân tộc nội trú THCS và THPT huyện Lâm Bình");
        Certificate.Honour honour = new Certificate.Honour(
                "Đạt giải Khuyến khích",
                usual.honour().contest(),
                "Đồng bào Dao đỏ và cán bộ, chiến sĩ Ban Chỉ huy Quân sự huyện cùng dựng lại nhà văn hoá thôn Nà Mỏ sau"
                        + " cơn lũ quét lịch sử tháng 6 năm 2022");
        return new Certificate(
                usual.head(),
                usual.presenter(),
                usual.winner(),
                honour,
                usual.basis(),
                usual.placeAndDate(),
                usual.signature(),
                usual.proof());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void itsWordsAreTheApprovedOnes(Approved approved) throws Exception {
        String text = PdfReading.text(approved.paper());
        Path printed = Files.createDirectories(Path.of("target", "papers"));
        Files.write(printed.resolve(approved.file() + ".pdf"), approved.paper().pdf());
        Files.writeString(printed.resolve(approved.file() + ".txt"), text);

        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text).isEqualTo(resource(approved.file()));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyFontIsInsideTheFileAndTheLanguageIsNamed(Approved approved) throws Exception {
        try (PDDocument document = Loader.loadPDF(approved.paper().pdf())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(approved.paper().title());
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void printedTwiceItIsTheSameFile() {
        assertThat(PAPERS.print(SamplePapers.decision(), DAY).pdf())
                .isEqualTo(new Papers().print(SamplePapers.decision(), DAY).pdf());
    }

    @Test
    void aLongListRepeatsItsHeadOnEachPageAndCountsItsPagesAnew() throws Exception {
        Paper paper = PAPERS.print(SamplePapers.letterWithAListOf(60), DAY);
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            for (int page = 2; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .startsWith(String.valueOf(page - 1))
                        .contains("TT Tên tác phẩm");
            }
        }
    }

    @Test
    void aCertificateNeverNeedsASecondPage() throws Exception {
        try (PDDocument document = Loader.loadPDF(PAPERS.print(muchToSay()).pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void eightSlipsAreOnAPageAndEachOpensTheSite() throws Exception {
        List<AccessSlip> nine = Collections.nCopies(9, SamplePapers.slips().getFirst());
        try (PDDocument document = Loader.loadPDF(PAPERS.print(nine, DAY).pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(PdfReading.qr(PAPERS.print(nine.subList(0, 1), DAY)))
                .isEqualTo("https://lantoa.example.vn/loi-moi#7KQM-4XRT-0A2B");
    }

    @Test
    void aNameTypedInDecomposedLettersIsPrintedComposed() throws Exception {
        String decomposed = Normalizer.normalize("Nguyễn Thị Thuỷ Tiên", Normalizer.Form.NFD);
        Paper paper = PAPERS.print(SamplePapers.certificateFor("Đồng chí", decomposed, decomposed));
        assertThat(PdfReading.text(paper)).contains("Đồng chí Nguyễn Thị Thuỷ Tiên", "Đơn vị: Nguyễn Thị Thuỷ Tiên");
    }

    @Test
    void marksInATitleAreWordsAndNotMarkup() throws Exception {
        Paper paper = PAPERS.print(SamplePapers.certificateFor("Tập thể", "Xóm <Núi> & Suối", ""));
        assertThat(PdfReading.text(paper)).contains("Tập thể Xóm <Núi> & Suối");
    }

    @Test
    void whatCannotBePrintedIsLeftOut() throws Exception {
        Paper paper =
                PAPERS.print(SamplePapers.certificateFor("Tập thể", "Xóm\u0000 Núi\u0007\uD83D", "Chi bộ\u001B số 1"));
        assertThat(PdfReading.text(paper)).contains("Tập thể Xóm Núi\n", "Đơn vị: Chi bộ số 1\n");
    }

    @Test
    void manyPrintedAtOnceAreEachTheSame() throws Exception {
        byte[] alone = PAPERS.print(SamplePapers.decision(), DAY).pdf();
        Papers shared = new Papers();
        List<Callable<byte[]>> orders = Collections.nCopies(
                12, () -> shared.print(SamplePapers.decision(), DAY).pdf());
        try (var printers = Executors.newFixedThreadPool(4)) {
            for (Future<byte[]> printed : printers.invokeAll(orders)) {
                assertThat(printed.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void theQrCodeOfACertificateLeadsToItsConfirmation() throws Exception {
        Paper paper = PAPERS.print(SamplePapers.certificateFor("Đồng chí", "Vàng A Páo", ""));
        assertThat(PdfReading.qr(paper)).isEqualTo(SamplePapers.VERIFY);
    }

    @Test
    void manyCertificatesMakeOneFileWithAPageEachInTheOrderGiven() throws Exception {
        Paper paper = PAPERS.printAll(List.of(
                SamplePapers.certificateFor("Đồng chí", "Hà Thị Đào", ""),
                SamplePapers.certificateFor("Đồng chí", "Ân Văn Ước", ""),
                SamplePapers.certificateFor("Đồng chí", "Lò Thị Ựng", "")));
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
        assertThat(PdfReading.text(paper)).containsSubsequence("Hà Thị Đào", "Ân Văn Ước", "Lò Thị Ựng");
    }

    private static String resource(String file) throws Exception {
        try (var in = WhenAPaperIsPrintedTest.class.getResourceAsStream("/paper/approved/" + file + ".txt")) {
            return in == null ? "(nothing approved yet)" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
