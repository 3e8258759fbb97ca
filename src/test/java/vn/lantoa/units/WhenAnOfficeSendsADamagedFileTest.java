package vn.lantoa.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.lantoa.units.ADamagedFile.GOOD;
import static vn.lantoa.units.ADamagedFile.HEAD;
import static vn.lantoa.units.ADamagedFile.fill;
import static vn.lantoa.units.ADamagedFile.of;
import static vn.lantoa.units.ADamagedFile.sheet;
import static vn.lantoa.units.ADamagedFile.withRow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.lantoa.units.file.Reading;
import vn.lantoa.units.file.UnitFile;
import vn.lantoa.units.file.UnitSheet;
import vn.lantoa.web.page.Words;

/** Each kind of damage and the sentence it must give; what can be put right is put right, and said. */
class WhenAnOfficeSendsADamagedFileTest {

    private static final LocalDate START = LocalDate.of(2020, 2, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);
    private static final Words VIETNAMESE = words();
    private static final List<Kind> KINDS = List.of(
            new Kind("PROVINCIAL_COMMITTEE", Tree.PARTY, "PROVINCE", 0, 3, "Tỉnh ủy", "Provincial", null),
            new Kind("DISTRICT_COMMITTEE", Tree.PARTY, "UPPER_COMMITTEE", 1, 3, "Huyện ủy", "District", null),
            new Kind("COMMUNE_COMMITTEE", Tree.PARTY, "GRASSROOTS", 2, 3, "Đảng ủy xã, phường, thị trấn", "Commune", 5),
            new Kind("PARTY_CELL", Tree.PARTY, "PARTY_CELL", 3, 3, "Chi bộ", "Cell", null));

    private final Map<UnitId, Version> versions = new HashMap<>();
    private final UnitId province = unit("Tỉnh ủy Tuyên Quang", "PROVINCIAL_COMMITTEE", null);
    private final UnitId sonDuong = unit("Huyện ủy Sơn Dương", "DISTRICT_COMMITTEE", province);
    private final UnitId naHang = unit("Huyện ủy Na Hang", "DISTRICT_COMMITTEE", province);
    private final UnitId hongLac = unit("Đảng ủy xã Hồng Lạc", "COMMUNE_COMMITTEE", sonDuong);
    private final UnitId thanhSon = unit("Đảng ủy xã Thanh Sơn", "COMMUNE_COMMITTEE", sonDuong);
    private final UnitId thanhNaHang = unit("Đảng ủy xã Thanh Sơn", "COMMUNE_COMMITTEE", naHang);
    private final UnitId cell = unit("Chi bộ thôn 1", "PARTY_CELL", hongLac);
    private final UnitId later = unit("Chi bộ Sau", "PARTY_CELL", hongLac);

    /** Nothing can be read: the sentence says why and what to send instead. */
    static Stream<Arguments> unusable() {
        return Stream.of(
                arguments("an empty file", new byte[0], "Tệp trống"),
                arguments("a workbook without a line", sheet(s -> {}), "Tệp trống"),
                arguments("a PDF", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "Đây không phải tệp Excel"),
                arguments(
                        "a web page called .xls",
                        "<html><table><tr><td>Tên đơn vị</td></tr></table>".getBytes(StandardCharsets.UTF_8),
                        "Đây không phải tệp Excel"),
                arguments("a file cut off on its way", cutOff(withRow(GOOD)), "Đây không phải tệp Excel"),
                arguments("a Word document", zip("word/document.xml", 100), "Đây không phải tệp Excel"),
                arguments("a zip bomb", zip("xl/worksheets/sheet1.xml", 80 * 1024 * 1024), "Tệp quá lớn"),
                arguments("eleven megabytes", new byte[11 * 1024 * 1024], "Tệp quá lớn"),
                arguments("a password", locked(withRow(GOOD)), "Tệp có mật khẩu"),
                arguments("too many rows", of(manyRows()), "Tệp có hơn 20000 dòng"),
                arguments("no headings", of(GOOD, GOOD), "Không tìm thấy dòng tiêu đề"),
                arguments(
                        "no column of kinds",
                        of(new String[] {"Tên đơn vị", "Trực thuộc"}, new String[] {"A", "B"}),
                        "Thiếu cột “Loại”"),
                arguments(
                        "a heading twice",
                        of(new String[] {"Tên đơn vị", "Loại", "Loại đơn vị"}, GOOD),
                        "Có hai cột cùng mang tiêu đề “Loại”"),
                arguments("headings alone", of(new String[][] {HEAD}), "không có đơn vị nào"),
                arguments(
                        "a quotation mark never closed",
                        "Tên đơn vị,Loại\n\"Chi bộ,Chi bộ\n".getBytes(StandardCharsets.UTF_8),
                        "dấu ngoặc kép"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void aFileThatCannotBeUsedIsRefusedAsAWhole(String damage, byte[] file, String sentence) {
        assertThat(UnitFile.read(file)).isInstanceOf(Reading.Unusable.class);
        assertThat(FileViews.sentence(((Reading.Unusable) UnitFile.read(file)).why(), VIETNAMESE))
                .contains(sentence);
    }

    /** One row is faulty, the good one beside it is not. */
    static Stream<Arguments> faulty() {
        String[] dated = {"Tên đơn vị", "Loại", "Trực thuộc", "Từ ngày", "Đến ngày"};
        String[] good = {"Chi bộ thôn 9", "Chi bộ", "Đảng ủy xã Hồng Lạc", "", ""};
        return Stream.of(
                arguments("no name", withRow("", "Chi bộ", "Đảng ủy xã Hồng Lạc"), "Thiếu tên đơn vị."),
                arguments(
                        "a name of 201 letters",
                        withRow("a".repeat(201), "Chi bộ", "Đảng ủy xã Hồng Lạc"),
                        "Tên đơn vị dài quá 200 ký tự."),
                arguments("no kind", withRow("Chi bộ A", "", "Đảng ủy xã Hồng Lạc"), "Thiếu loại đơn vị."),
                arguments(
                        "an unknown kind",
                        withRow("Chi bộ A", "Chi hội", "Đảng ủy xã Hồng Lạc"),
                        "Không có loại đơn vị “Chi hội”."),
                arguments("no unit above", withRow("Chi bộ A", "Chi bộ", ""), "Thiếu đơn vị mà đơn vị này trực thuộc."),
                arguments(
                        "an unknown unit above",
                        withRow("Chi bộ A", "Chi bộ", "Đảng ủy xã Không Có"),
                        "Không tìm thấy đơn vị “Đảng ủy xã Không Có”"),
                arguments(
                        "a unit above that is two",
                        withRow("Chi bộ A", "Chi bộ", "Đảng ủy xã Thanh Sơn"),
                        "Có nhiều đơn vị tên “Đảng ủy xã Thanh Sơn”"),
                arguments(
                        "a unit below its like",
                        withRow("Huyện ủy Lạ", "Huyện ủy", "Đảng ủy xã Hồng Lạc"),
                        "Loại “Huyện ủy” không thể trực thuộc loại “Đảng ủy xã, phường, thị trấn”."),
                arguments(
                        "the top below another",
                        withRow("Tỉnh ủy Khác", "Tỉnh ủy", "Huyện ủy Na Hang"),
                        "để trống cột Trực thuộc"),
                arguments("the same row twice", withRow(GOOD), "Trùng với dòng 2."),
                arguments("itself above itself", withRow("Chi bộ A", "Chi bộ", "Chi bộ A"), "theo vòng tròn"),
                arguments(
                        "an unknown id",
                        of(new String[] {"Tên đơn vị", "Loại", "Trực thuộc", "Mã hệ thống"}, GOOD, new String[] {
                            "Chi bộ A", "Chi bộ", "Đảng ủy xã Hồng Lạc", "abc-1"
                        }),
                        "Mã hệ thống “abc-1” không có trong cây tổ chức"),
                arguments(
                        "an unknown area",
                        of(new String[] {"Tên đơn vị", "Loại", "Trực thuộc", "Địa bàn"}, GOOD, new String[] {
                            "Chi bộ A", "Chi bộ", "Đảng ủy xã Hồng Lạc", "Xã Xa Xôi"
                        }),
                        "Không tìm thấy địa bàn “Xã Xa Xôi”."),
                arguments("a word for a day", of(dated, good, day("đầu năm")), "Không đọc được ngày “đầu năm”."),
                arguments("a month alone", of(dated, good, day("5/2022")), "“5/2022” thiếu ngày."),
                arguments("a year alone", of(dated, good, day("2022")), "“2022” thiếu ngày."),
                arguments("month before day", of(dated, good, day("9/15/2022")), "có vẻ ghi tháng trước ngày"),
                arguments("31 February", of(dated, good, day("31/02/2022")), "Không có ngày “31/02/2022” trong lịch."),
                arguments(
                        "an end before the beginning",
                        of(dated, good, new String[] {
                            "Chi bộ A", "Chi bộ", "Đảng ủy xã Hồng Lạc", "01/7/2025", "01/7/2024"
                        }),
                        "“Đến ngày” phải sau “Từ ngày”."),
                arguments(
                        "a beginning before the unit above",
                        of(dated, good, day("01/01/2019")),
                        "Đơn vị bắt đầu trước khi đơn vị cấp trên có (từ 01/02/2020)."),
                arguments(
                        "an end with units left below",
                        of(dated, good, new String[] {
                            "Đảng ủy xã Hồng Lạc",
                            "Đảng ủy xã, phường, thị trấn",
                            "Huyện ủy Sơn Dương",
                            "",
                            "01/10/2024"
                        }),
                        "Không thể kết thúc: còn 2 đơn vị trực thuộc"),
                arguments(
                        "a unit that changes later",
                        of(new String[] {"Tên đơn vị", "Loại", "Trực thuộc", "Ký hiệu"}, GOOD, new String[] {
                            "Chi bộ Sau", "Chi bộ", "Đảng ủy xã Hồng Lạc", "CBS"
                        }),
                        "đã có thay đổi ghi cho ngày sau"),
                arguments("a broken formula", brokenFormula(), "Ô ở cột “Loại” là công thức bị lỗi"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faulty")
    void aFaultyRowGetsItsSentenceAndTheOthersStand(String damage, byte[] file, String sentence) {
        List<PlannedRow> rows = plan(file);
        assertThat(rows.getFirst().state()).isEqualTo(PlannedRow.State.NEW);
        PlannedRow last = rows.getLast();
        assertThat(last.state()).isEqualTo(PlannedRow.State.FAULTY);
        assertThat(String.join(" ", FileViews.sentences(last.errors(), VIETNAMESE)))
                .contains(sentence);
        assertThat(inReturnedFile(file, last.number())).contains(sentence);
    }

    @Test
    void aRowBelowAFaultyOneWaitsForIt() {
        List<PlannedRow> rows = plan(of(
                HEAD,
                GOOD,
                new String[] {"Đảng ủy xã Mới", "Đảng ủy xã, phường, thị trấn", "Huyện ủy Không Có"},
                new String[] {"Chi bộ Mới", "Chi bộ", "Đảng ủy xã Mới"}));
        assertThat(FileViews.sentences(rows.getLast().errors(), VIETNAMESE))
                .containsExactly("Đơn vị cấp trên ở dòng 3 đang có lỗi.");
    }

    /** Put right, and said so; the row comes out as if it had been typed well. */
    static Stream<Arguments> mended() {
        String[] coded = {"Tên đơn vị", "Loại", "Trực thuộc", "Mã số"};
        return Stream.of(
                arguments(
                        "TCVN3",
                        withRow("Chi bé th«n Hîp Thµnh", "Chi bé", "§¶ng ñy x· Hång L¹c"),
                        "Chi bộ thôn Hợp Thành",
                        "Đã chuyển từ TCVN3: Chi bé th«n Hîp Thµnh → Chi bộ thôn Hợp Thành"),
                arguments(
                        "TCVN3 in capitals",
                        withRow("CHI Bé TH¤N HîP THµNH", "Chi bộ", "Đảng ủy xã Hồng Lạc"),
                        "CHI BỘ THÔN HỢP THÀNH",
                        "Đã chuyển từ TCVN3"),
                arguments(
                        "VNI",
                        withRow("Chi boä thoân Hôïp Thaønh", "Chi boä", "Ñaûng uûy xaõ Hoàng Laïc"),
                        "Chi bộ thôn Hợp Thành",
                        "Đã chuyển từ VNI: Chi boä thoân Hôïp Thaønh → Chi bộ thôn Hợp Thành"),
                arguments(
                        "letters and marks apart",
                        withRow(apart("Chi bộ thôn Hợp Thành"), "Chi bộ", apart("Đảng ủy xã Hồng Lạc")),
                        "Chi bộ thôn Hợp Thành",
                        "Đã ghép dấu rời thành chữ có dấu ở 2 ô."),
                arguments(
                        "hard blanks",
                        withRow("\u00A0Chi bộ  thôn\u200B Hợp Thành \t", "chi bộ ", "Đảng ủy  xã Hồng Lạc"),
                        "Chi bộ thôn Hợp Thành",
                        ""),
                arguments(
                        "lost zeros",
                        sheet(s -> {
                            fill(
                                    s,
                                    0,
                                    coded,
                                    new String[] {"Chi bộ thôn 9", "Chi bộ", "Đảng ủy xã Hồng Lạc", ""},
                                    new String[] {
                                        "Đảng ủy xã Vân Sơn", "Đảng ủy xã, phường, thị trấn", "Huyện ủy Sơn Dương", ""
                                    });
                            s.getRow(2).getCell(3).setCellValue(2215);
                        }),
                        "Đảng ủy xã Vân Sơn",
                        "Đã thêm số 0 đứng đầu: 2215 → 02215"),
                arguments(
                        "merged cells",
                        sheet(s -> {
                            fill(s, 0, HEAD, GOOD, new String[] {"Chi bộ thôn 10", "Chi bộ", ""});
                            s.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
                        }),
                        "Chi bộ thôn 10",
                        "Đã điền 1 ô bị gộp theo chiều dọc."),
                arguments(
                        "a total",
                        of(HEAD, GOOD, new String[] {"Chi bộ thôn 10", "Chi bộ", "Đảng ủy xã Hồng Lạc"}, new String[] {
                            "Tổng cộng: 2 chi bộ"
                        }),
                        "Chi bộ thôn 10",
                        "Bỏ qua dòng 4: dòng tổng cộng."),
                arguments(
                        "blank lines",
                        of(HEAD, GOOD, new String[] {}, new String[] {" "}, new String[] {
                            "Chi bộ thôn 10", "Chi bộ", "Đảng ủy xã Hồng Lạc"
                        }),
                        "Chi bộ thôn 10",
                        "Bỏ qua 2 dòng trống giữa bảng."),
                arguments(
                        "three lines of title and a heading over two",
                        of(
                                new String[] {"ĐẢNG BỘ TỈNH TUYÊN QUANG"},
                                new String[] {"DANH SÁCH CHI BỘ"},
                                new String[] {"(kèm Công văn số 5)"},
                                new String[] {"STT", "Tên đơn vị", "Loại", "Đơn vị"},
                                new String[] {"", "", "", "Trực thuộc"},
                                new String[] {"(1)", "(2)", "(3)", "(4)"},
                                new String[] {"1", "Chi bộ thôn 9", "Chi bộ", "Đảng ủy xã Hồng Lạc"},
                                new String[] {"2", "Chi bộ thôn 10", "Chi bộ", "Đảng ủy xã Hồng Lạc"},
                                new String[] {"", "Người lập biểu"}),
                        "Chi bộ thôn 10",
                        "Bảng bắt đầu sau dòng"),
                arguments(
                        "a day as a number",
                        sheet(s -> {
                            fill(
                                    s,
                                    0,
                                    new String[] {"Tên đơn vị", "Loại", "Trực thuộc", "Từ ngày"},
                                    new String[] {"Chi bộ thôn 9", "Chi bộ", "Đảng ủy xã Hồng Lạc", ""},
                                    new String[] {"Chi bộ thôn 10", "Chi bộ", "Đảng ủy xã Hồng Lạc", ""});
                            s.getRow(2).getCell(3).setCellValue(45536);
                        }),
                        "Chi bộ thôn 10",
                        "Đã đọc số 45536 là ngày 01/09/2024"),
                arguments(
                        "headings in capitals with notes",
                        of(new String[] {"TÊN ĐƠN VỊ (*)", "Loại đơn vị", "Đơn vị cấp trên"}, GOOD, new String[] {
                            "Chi bộ thôn 10", "CHI BỘ", "đảng ủy xã hồng lạc"
                        }),
                        "Chi bộ thôn 10",
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mended")
    void whatCanBePutRightIsPutRightAndSaid(String damage, byte[] file, String name, String sentence) {
        Reading.Rows read = (Reading.Rows) UnitFile.read(file);
        List<PlannedRow> rows = plan(file);
        assertThat(rows).hasSize(2);
        assertThat(rows).allSatisfy(row -> assertThat(row.errors()).isEmpty());
        assertThat(rows.getLast().wanted().name()).isEqualTo(name);
        List<String> said = new ArrayList<>(FileViews.sentences(read.repairs(), VIETNAMESE));
        rows.forEach(row -> said.addAll(FileViews.sentences(row.notes(), VIETNAMESE)));
        assertThat(String.join("\n", said)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "UTF-8 with BOM", "UTF-16LE", "UTF-16BE", "windows-1258", "semicolons", "tabs", "TCVN3"
            })
    void aTextFileIsReadInWhateverEncodingAndWithWhateverSeparator(String how) {
        String text =
                "Tên đơn vị,Loại,Trực thuộc\r\nChi bộ thôn Hợp Thành,Chi bộ,\"Đảng ủy xã Thanh Sơn, Huyện ủy Na Hang\"\r\n";
        byte[] file = switch (how) {
            case "UTF-8 with BOM" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case "UTF-16LE" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            case "UTF-16BE" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
            case "windows-1258" -> inWindows1258(text);
            case "semicolons" ->
                "Tên đơn vị;Loại;Trực thuộc\nChi bộ thôn Hợp Thành;Chi bộ;Đảng ủy xã Thanh Sơn, Huyện ủy Na Hang\n"
                        .getBytes(StandardCharsets.UTF_8);
            case "tabs" ->
                "Tên đơn vị\tLoại\tTrực thuộc\nChi bộ thôn Hợp Thành\tChi bộ\tĐảng ủy xã Thanh Sơn, Huyện ủy Na Hang\n"
                        .getBytes(StandardCharsets.UTF_8);
            case "TCVN3" ->
                "Tªn ®¬n vÞ;Lo¹i;Trùc thuéc\nChi bé th«n Hîp Thµnh;Chi bé;§¶ng ñy x· Thanh S¬n, HuyÖn ñy Na Hang\n"
                        .getBytes(Charset.forName("windows-1252"));
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
        List<PlannedRow> rows = plan(file);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.errors()).isEmpty();
            assertThat(row.wanted().name()).isEqualTo("Chi bộ thôn Hợp Thành");
            assertThat(row.wanted().parent()).isEqualTo(thanhNaHang);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đê biển Hoà Bình",
                "Khoá học © 2024",
                "Chi bộ Công ty Müller",
                "Côte d'Ivoire",
                "Phòng 5×3 – Tổ ½",
                "Xã Phố Là",
                "« Phong trào »",
                "Trường THPT Ỷ La",
                "Hoà Phú · Kim Bình",
                "Ñandú",
                "São Paulo",
                "Tổ 1®"
            })
    void cleanTextIsNeverChanged(String clean) {
        assertThat(plan(withRow(clean, "Chi bộ", "Đảng ủy xã Hồng Lạc"))
                        .getLast()
                        .wanted()
                        .name())
                .isEqualTo(clean);
    }

    @Test
    void aRowIsAboutAUnitByItsIdOrItsNameAndPlaceButNeverByItsCode() {
        String[] head = {"Mã hệ thống", "Tên đơn vị", "Loại", "Trực thuộc", "Ký hiệu"};
        List<PlannedRow> rows = plan(of(
                head,
                new String[] {
                    hongLac.toString(), "Đảng ủy xã Hồng Sơn", "Đảng ủy xã, phường, thị trấn", "Huyện ủy Sơn Dương", ""
                },
                new String[] {"", "chi bộ thôn 1", "Chi bộ", hongLac.toString(), "CB1"},
                new String[] {"", "Chi bộ thôn 2", "Chi bộ", "Đảng ủy xã Hồng Lạc", ""}));
        assertThat(rows)
                .extracting(PlannedRow::state)
                .containsExactly(PlannedRow.State.CHANGED, PlannedRow.State.CHANGED, PlannedRow.State.NEW);
        assertThat(rows).extracting(PlannedRow::unit).containsExactly(hongLac, cell, null);
    }

    @Test
    void anOldWorkbookIsReadAsWell() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            fill(book.createSheet(), 0, HEAD, GOOD);
            book.write(out);
        }
        assertThat(plan(out.toByteArray()))
                .singleElement()
                .extracting(PlannedRow::state)
                .isEqualTo(PlannedRow.State.NEW);
    }

    private List<PlannedRow> plan(byte[] file) {
        assertThat(UnitFile.read(file)).isInstanceOf(Reading.Rows.class);
        Set<String> codes = KINDS.stream().map(Kind::code).collect(Collectors.toSet());
        return new ImportPlanning(
                        new ImportPlanning.Around(
                                new TreeIndex(versions, codes),
                                new TreeIndex(Map.of(), Set.of()),
                                KINDS,
                                Set.of(later),
                                DAY),
                        ((Reading.Rows) UnitFile.read(file)).rows())
                .plan();
    }

    private UnitId unit(String name, String kind, UnitId parent) {
        UnitId unit = new UnitId(UUID.randomUUID());
        versions.put(
                unit,
                new Version(UUID.randomUUID(), unit, Particulars.of(name, kind, parent), START, null, null, null));
        return unit;
    }

    private String inReturnedFile(byte[] file, int row) {
        byte[] returned = UnitSheet.returned(file, FileViews.errors(new ImportPlan(plan(file), List.of()), VIETNAMESE));
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(returned))) {
            var line = book.getSheetAt(0).getRow(row - 1);
            return line.getCell(line.getLastCellNum() - 1).getStringCellValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] day(String day) {
        return new String[] {"Chi bộ A", "Chi bộ", "Đảng ủy xã Hồng Lạc", day, ""};
    }

    private static String[][] manyRows() {
        String[][] rows = new String[20_002][];
        java.util.Arrays.fill(rows, GOOD);
        rows[0] = HEAD;
        return rows;
    }

    private static byte[] brokenFormula() {
        return sheet(s -> {
            fill(s, 0, HEAD, GOOD, new String[] {"Chi bộ A", "", "Đảng ủy xã Hồng Lạc"});
            s.getRow(2).getCell(1).setCellErrorValue((byte) 0x17);
        });
    }

    private static byte[] cutOff(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] zip(String name, int zeros) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[zeros]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] locked(byte[] workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("bi-mat");
            try (var plain = encryptor.getDataStream(files)) {
                plain.write(workbook);
            }
            files.writeFilesystem(out);
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /** That code page writes ă â ê ô ơ ư đ whole and the tones as marks of their own. */
    private static byte[] inWindows1258(String text) {
        StringBuilder half = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).chars().forEach(c -> {
            String letter = apart(String.valueOf((char) c));
            String tones = letter.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            half.append(Normalizer.normalize(
                            letter.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""), Normalizer.Form.NFC))
                    .append(tones);
        });
        return half.toString().getBytes(Charset.forName("windows-1258"));
    }

    private static Words words() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("messages.units");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return new Words(source, Words.VIETNAMESE);
    }
}
