package vn.lantoa.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class WhenAPaperIsWrittenForWordTest {

    private static final Papers PAPERS = new Papers();
    private static final LocalDate DAY = LocalDate.of(2023, 6, 28);

    @Test
    void itSaysWhatThePrintedOneSays() throws Exception {
        WordPaper paper = PAPERS.forWord(SamplePapers.decision(), DAY);
        keep("decision", paper);
        assertThat(WordReading.text(paper))
                .startsWith("TỈNH ỦY TUYÊN QUANG\nBAN DÂN VẬN\n*\nSố 08-QĐ/BDVTU\nĐẢNG CỘNG SẢN VIỆT NAM\n")
                .containsSubsequence(
                        "Tuyên Quang, ngày 28 tháng 6 năm 2023",
                        "QUYẾT ĐỊNH",
                        "-----",
                        "BAN DÂN VẬN TỈNH ỦY QUYẾT ĐỊNH:",
                        "Điều 1. Tặng Giấy chứng nhận",
                        "Nơi nhận:\n- Như Điều 3,",
                        "K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nVương Thúy Hằng",
                        "DANH SÁCH",
                        "(Kèm theo Quyết định số 08-QĐ/BDVTU",
                        "Đường về bản Khuổi Củng mùa lũ",
                        "Cộng",
                        "Danh sách này có 02 tác phẩm.");
    }

    @Test
    void lettersAndMinutesAreWrittenToo() throws Exception {
        WordPaper letter = PAPERS.forWord(SamplePapers.letter(), DAY);
        WordPaper minutes = PAPERS.forWord(SamplePapers.minutes(), DAY);
        keep("letter", letter);
        keep("minutes", minutes);
        assertThat(WordReading.text(letter))
                .contains("về việc gửi tác phẩm dự thi\n", "Kính gửi:\n- Ban Tổ chức Cuộc thi,\n");
        assertThat(WordReading.text(minutes)).contains("NGƯỜI GHI BIÊN BẢN\nTrần Thị Bình\nCHỦ TRÌ HỘI NGHỊ");
    }

    @Test
    void anAnnexGoesAloneInBothForms() throws Exception {
        Annex rules = SamplePapers.rules();
        WordPaper paper = PAPERS.forWord(rules, DAY);
        keep("rules", paper);
        assertThat(paper.title()).isEqualTo("Thể lệ Cuộc thi ảnh “Bản làng vào xuân”");
        assertThat(WordReading.text(paper)).isEqualTo("""
                THỂ LỆ
                Cuộc thi ảnh “Bản làng vào xuân”
                (Ban hành kèm theo Quyết định số 08-QĐ/BDVTU, ngày 28/6/2023)
                -----
                Điều 1. Đối tượng dự thi
                1. Cá nhân, tập thể.
                a) Người dưới 18 tuổi dự thi phải có sự đồng ý của cha mẹ.
                Cơ cấu giải thưởng

                Giải
                Mỗi giải gồm
                Giải Nhất
                Giấy chứng nhận""");
        assertThat(PdfReading.text(PAPERS.print(rules, DAY))).isEqualTo("""
                THỂ LỆ
                Cuộc thi ảnh “Bản làng vào xuân”
                (Ban hành kèm theo Quyết định số 08-QĐ/BDVTU, ngày 28/6/2023)
                -----
                Điều 1. Đối tượng dự thi
                1. Cá nhân, tập thể.
                a) Người dưới 18 tuổi dự thi phải có sự đồng ý của cha mẹ.
                Cơ cấu giải thưởng
                Giải Mỗi giải gồm
                Giải Nhất Giấy chứng nhận
                """);
    }

    @Test
    void thePageIsThatOfTheNorm() throws Exception {
        try (XWPFDocument document = WordReading.open(PAPERS.forWord(SamplePapers.decision(), DAY))) {
            CTSectPr upright = document.getParagraphs().stream()
                    .filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr())
                    .map(p -> p.getCTP().getPPr().getSectPr())
                    .findFirst()
                    .orElseThrow();
            assertThat(page(upright)).isEqualTo(List.of("11906", "16838", "1134", "850", "1134", "1701"));
            assertThat(upright.isSetTitlePg())
                    .as("the first page carries no number")
                    .isTrue();

            CTSectPr lying = document.getDocument().getBody().getSectPr();
            assertThat(page(lying)).isEqualTo(List.of("16838", "11906", "1701", "1134", "850", "1134"));
            assertThat(lying.getPgNumType().getStart())
                    .as("an annex counts its pages anew")
                    .isEqualTo(1);
            assertThat(document.getHeaderList().getFirst()._getHdrFtr().xmlText())
                    .contains(" PAGE ");
        }
    }

    private static List<String> page(CTSectPr section) {
        var size = section.getPgSz();
        var margins = section.getPgMar();
        return Stream.of(
                        size.getW(),
                        size.getH(),
                        margins.getTop(),
                        margins.getRight(),
                        margins.getBottom(),
                        margins.getLeft())
                .map(Object::toString)
                .toList();
    }

    @Test
    void itsLettersAreTimesNewRomanAndItsHeadingsAreStyles() throws Exception {
        try (XWPFDocument document = WordReading.open(PAPERS.forWord(SamplePapers.rules(), DAY))) {
            assertThat(document.getStyle().getDocDefaults().getRPrDefault().xmlText())
                    .contains("w:ascii=\"Times New Roman\"", "w:hAnsi=\"Times New Roman\"", "w:val=\"28\"");
            assertThat(document.getParagraphs())
                    .filteredOn(p -> p.getText().startsWith("Điều 1."))
                    .extracting(XWPFParagraph::getStyle)
                    .containsExactly("Heading2");
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                assertThat(document.getStyles().getStyle(paragraph.getStyle()))
                        .as(paragraph.getStyle())
                        .isNotNull();
            }
        }
    }

    @Test
    void theHeadOfATableIsRepeatedAndNoRowIsBroken() throws Exception {
        try (XWPFDocument document = WordReading.open(PAPERS.forWord(SamplePapers.letterWithAListOf(60), DAY))) {
            XWPFTable list = document.getTables().getLast();
            assertThat(list.getRow(0).isRepeatHeader()).isTrue();
            assertThat(list.getRow(1).isRepeatHeader()).isFalse();
            assertThat(list.getRows()).hasSize(61).allMatch(row -> row.isCantSplitRow());
        }
    }

    @Test
    void writtenTwiceItIsTheSameFileWhereverTheMachineStands() {
        byte[] here = PAPERS.forWord(SamplePapers.decision(), DAY).docx();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(new Papers().forWord(SamplePapers.decision(), DAY).docx())
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void lettersAreComposedAndMarksAreWordsAndWhatCannotBeWrittenIsLeftOut() throws Exception {
        String decomposed = Normalizer.normalize("Thuỷ Tiên", Normalizer.Form.NFD);
        Annex annex = new Annex(
                Annex.Orientation.PORTRAIT,
                "DANH SÁCH",
                "<Núi> & “Suối”",
                "",
                List.of(new Block.Paragraph(decomposed + "\u0000 \u0007\uD83D")));
        WordPaper paper = PAPERS.forWord(annex, DAY);
        assertThat(WordReading.text(paper)).contains("<Núi> & “Suối”", "Thuỷ Tiên");
        assertThat(new String(part(paper, "word/document.xml"), StandardCharsets.UTF_8))
                .matches(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    private static byte[] part(WordPaper paper, String name) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(paper.docx()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    private static void keep(String name, WordPaper paper) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".docx"), paper.docx());
    }
}
