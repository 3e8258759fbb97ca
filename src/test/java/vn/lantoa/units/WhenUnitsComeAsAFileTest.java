package vn.lantoa.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.PageTest;
import vn.lantoa.shared.Actor;
import vn.lantoa.units.file.Column;
import vn.lantoa.units.file.UnitSheet;

@UnitsTest
class WhenUnitsComeAsAFileTest {

    private static final String HERE = "/quan-tri/don-vi/tep";
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final ActPaper PAPER = new ActPaper(DAY, "Công văn số 5-CV/BTCTU ngày 01/3/2025");

    @Autowired
    MockMvcTester site;

    @Autowired
    ATree trees;

    @Autowired
    Units units;

    @Autowired
    Acts acts;

    @Autowired
    Imports imports;

    @Autowired
    Exports exports;

    @Autowired
    JdbcClient jdbc;

    private ATree.Planted tree;
    private Actor by;

    @BeforeEach
    void plant() {
        tree = trees.planted();
        by = trees.administrator();
    }

    @Test
    void theDifferenceIsShownAppliedAsOneActAndUndoneAsOne() {
        byte[] file = UnitSheet.xlsx(
                List.of(
                        row("Chi bộ thôn 77", "Chi bộ", tree.named("Đảng ủy xã 1")),
                        row("Chi bộ thôn 1", "Chi bộ", tree.named("Đảng ủy xã 1"), Column.SYMBOL, "CB1"),
                        row(
                                tree.named("Đảng ủy xã 2"),
                                "Đảng ủy xã, phường, thị trấn",
                                tree.named("Huyện ủy Tây"),
                                Column.ID,
                                tree.communes().get(1).toString()),
                        row("Chi bộ thôn 3", "Chi bộ", tree.named("Đảng ủy xã 3"), Column.UNTIL, "01/4/2025")),
                List.of());
        String page = HERE + "/" + sent(file, "don-vi.xlsx");
        String shown = text(get(by, page));
        assertThat(shown)
                .contains(
                        "Chi bộ thôn 77",
                        "Ký hiệu: – → CB1",
                        "Chuyển về trực thuộc " + tree.named("Huyện ủy Tây"),
                        "Kết thúc từ ngày 01/04/2025");
        assertThat(units.search("chi bo thon 77 " + tree.tag(), DAY, 1)).isEmpty();

        assertThat(post(by, page + "/ap-dung", "state", "0-0"))
                .hasStatus(422)
                .bodyText()
                .contains("vừa có thay đổi khác");
        assertThat(post(by, page + "/ap-dung", "state", imports.state())).hasStatus(303);
        assertThat(post(by, page + "/ap-dung", "state", imports.state())).hasStatus(303);
        assertThat(units.search("chi bo thon 77 " + tree.tag(), DAY, 1)).hasSize(1);
        assertThat(units.isWithin(tree.communes().get(1), tree.west(), DAY)).isTrue();
        assertThat(units.find(tree.cells().get(2), LocalDate.of(2025, 3, 31))).isPresent();
        assertThat(units.find(tree.cells().get(2), LocalDate.of(2025, 4, 1))).isEmpty();

        ActId act = new ActId(jdbc.sql("select act from units.import where id = cast(:id as uuid)")
                .param("id", page.substring(page.lastIndexOf('/') + 1))
                .query(UUID.class)
                .single());
        assertThat(acts.undo(act, "Nhầm tệp", by)).isInstanceOf(ActOutcome.Done.class);
        assertThat(units.search("chi bo thon 77 " + tree.tag(), DAY, 1)).isEmpty();
        assertThat(units.isWithin(tree.communes().get(1), tree.east(), DAY)).isTrue();
        assertThat(units.find(tree.cells().get(2), LocalDate.of(2025, 4, 1))).isPresent();
    }

    @Test
    void aFaultyFileComesBackWithTheColumnOfErrorsAndChangesNothing() throws IOException {
        byte[] file = ("Tên đơn vị;Loại;Trực thuộc\nChi bộ A;Chi bộ;Đảng ủy xã Xa\nChi bộ Bản Khoang;Chi bộ;"
                        + tree.named("Đảng ủy xã 1") + "\n")
                .getBytes(StandardCharsets.UTF_8);
        String page = HERE + "/" + sent(file, "C:\\tệp của tôi.csv");
        assertThat(text(get(by, page))).contains("Không tìm thấy đơn vị “Đảng ủy xã Xa”", "tệp của tôi.csv");
        assertThat(post(by, page + "/ap-dung", "state", imports.state())).hasStatus(422);
        String back = text(get(by, page + "/loi"));
        assertThat(back.lines().toList().get(0)).endsWith("Trực thuộc,Lỗi");
        assertThat(back.lines().toList().get(1)).contains("Không tìm thấy đơn vị “Đảng ủy xã Xa”");
        assertThat(units.search("chi bo ban khoang " + tree.tag(), DAY, 1)).isEmpty();
    }

    @Test
    void whatIsExportedAndReadAgainChangesNothingAndNoCellIsAFormula() {
        acts.create(
                Particulars.of(
                        "=HYPERLINK(\"x\")", "PARTY_CELL", tree.communes().getFirst()),
                new ActPaper(ATree.START, "QĐ"),
                by);
        acts.create(
                Particulars.of("Chi bộ thôn 1", "PARTY_CELL", tree.communes().get(1)),
                new ActPaper(ATree.START, "QĐ"),
                by);
        List<Map<Column, String>> rows = exports.rows(Tree.PARTY, DAY);
        assertThat(new String(UnitSheet.csv(rows), StandardCharsets.UTF_8)).contains("'=HYPERLINK");
        for (byte[] file : List.of(UnitSheet.csv(rows), UnitSheet.xlsx(rows, List.of()))) {
            var kept = (Imports.KeepingOutcome.Kept) imports.keep("xuat", file, Tree.PARTY, PAPER, by);
            ImportPlan plan = imports.plan(imports.find(kept.id()).orElseThrow());
            assertThat(plan.rows()).hasSize(rows.size());
            assertThat(plan.rows().stream()
                            .filter(row -> row.state() != PlannedRow.State.SAME)
                            .toList())
                    .isEmpty();
        }
    }

    @Test
    void theCommunesOfAProvinceAndFourThousandCellsOpenAndAreSearchedQuickly() throws IOException {
        List<Map<Column, String>> rows = province(tree.named("Tỉnh ủy Lớn"));
        Imports.Import given = imports.find(((Imports.KeepingOutcome.Kept)
                                imports.keep("tinh.xlsx", UnitSheet.xlsx(rows, List.of()), Tree.PARTY, PAPER, by))
                        .id())
                .orElseThrow();
        assertThat(imports.apply(given, imports.state(), by)).isInstanceOf(Imports.ApplyingOutcome.Applied.class);
        assertThat(rows).hasSizeGreaterThan(4_130);

        String words = "chi bo thon 17 hong thai " + tree.tag();
        units.search(words, DAY, 20);
        Instant before = Instant.now();
        for (int i = 0; i < 10; i++) {
            assertThat(units.search(words, DAY, 20)).hasSize(1);
        }
        Duration search = Duration.between(before, Instant.now()).dividedBy(10);
        assertThat(search).isLessThan(Duration.ofMillis(400)); // 37 ms on two busy cores
        assertThat(units.ofTier("GRASSROOTS_COMMITTEE", DAY)).hasSizeGreaterThan(137);

        UnitId commune = units.search("dang uy xa hong thai " + tree.tag(), DAY, 1)
                .getFirst()
                .id();
        assertThat(text(get(by, "/quan-tri/don-vi/" + commune + "?ngay=" + DAY)))
                .contains("Chi bộ thôn 17");
    }

    @Test
    void aLongListIsPagedAndNobodyIsLeftOut() throws IOException {
        List<Map<Column, String>> rows = new ArrayList<>();
        for (int i = 1; i <= 120; i++) {
            rows.add(row("Chi bộ số " + i, "Chi bộ", tree.named("Đảng ủy xã 1")));
        }
        Imports.Import given = imports.find(((Imports.KeepingOutcome.Kept)
                                imports.keep("chi-bo.csv", UnitSheet.csv(rows), Tree.PARTY, PAPER, by))
                        .id())
                .orElseThrow();
        imports.apply(given, imports.state(), by);
        String path = "/quan-tri/don-vi/" + tree.communes().getFirst() + "?ngay=" + DAY;
        java.util.Set<String> seen = new java.util.HashSet<>();
        for (int page = 0; page < 3; page++) {
            String shown = text(get(by, path));
            java.util.regex.Pattern.compile("Chi bộ (số|thôn) \\d+</a>")
                    .matcher(shown)
                    .results()
                    .forEach(r -> seen.add(r.group()));
            var next = java.util.regex.Pattern.compile("sau=([0-9a-f-]{36})").matcher(shown);
            path = "/quan-tri/don-vi/" + tree.communes().getFirst() + "?ngay=" + DAY
                    + (next.find() ? "&sau=" + next.group(1) : "");
        }
        assertThat(seen).hasSize(121);
    }

    @Test
    void onlyAdministratorsSendAndFetchFiles() {
        Actor clerk = trees.clerkOf(tree.east());
        for (String path : List.of(
                "",
                "/mau.xlsx",
                "/mau.csv",
                "/xuat.xlsx",
                "/xuat.csv",
                "/" + UUID.randomUUID(),
                "/" + UUID.randomUUID() + "/loi")) {
            assertThat(get(clerk, HERE + path)).as(path).hasStatus(403);
        }
        assertThat(get(by, HERE + "/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get(by, HERE + "/mau.xlsx")).hasStatusOk();
        assertThat(get(by, HERE + "/xuat.xlsx?cay=AREA")).hasStatusOk();
        assertThat(post(by, HERE, "day", "2025-03-01", "basis", "CV"))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn một tệp");
        assertThat(upload(by, "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "a.pdf"))
                .hasStatus(422)
                .bodyText()
                .contains("không phải tệp Excel");
        assertThat(upload(clerk, new byte[] {1}, "a.csv")).hasStatus(403);
    }

    private static List<Map<Column, String>> province(String top) throws IOException {
        List<Map<Column, String>> rows = new ArrayList<>();
        rows.add(row(top, "Tỉnh ủy", ""));
        JsonNode all;
        try (var in = new ClassPathResource("demo/tuyen-quang.json").getInputStream()) {
            all = JsonMapper.builder().build().readTree(in);
        }
        int cells = 0;
        for (JsonNode district : all.get("districts")) {
            String committee = "Huyện ủy " + district.get("name").asString() + " " + top;
            rows.add(row(committee, "Huyện ủy", top));
            for (JsonNode commune : district.get("communes")) {
                String name = "Đảng ủy xã " + commune.get("name").asString();
                rows.add(row(name, "Đảng ủy xã, phường, thị trấn", committee));
                for (int i = 1; i <= 30 && cells < 4_000; i++, cells++) {
                    rows.add(row("Chi bộ thôn " + i, "Chi bộ", name + ", " + committee));
                }
            }
        }
        return rows;
    }

    private static Map<Column, String> row(String name, String kind, String parent, Object... more) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        row.put(Column.NAME, name);
        row.put(Column.KIND, kind);
        row.put(Column.PARENT, parent);
        for (int i = 0; i < more.length; i += 2) {
            row.put((Column) more[i], (String) more[i + 1]);
        }
        return row;
    }

    private String sent(byte[] file, String name) {
        MvcTestResult result = upload(by, file, name);
        assertThat(result).hasStatus(303);
        String to = String.valueOf(result.getResponse().getRedirectedUrl());
        return to.substring(to.lastIndexOf('/') + 1);
    }

    private MvcTestResult upload(Actor who, byte[] file, String name) {
        return site.post()
                .uri(HERE)
                .multipart()
                .file(new MockMultipartFile("tep", name, "application/octet-stream", file))
                .param("day", DAY.toString())
                .param("basis", PAPER.basis())
                .with(PageTest.As.person(who))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(Actor who, String path) {
        return site.get().uri(path).with(PageTest.As.person(who)).exchange();
    }

    private MvcTestResult post(Actor who, String path, String... fields) {
        var request = site.post().uri(path).with(PageTest.As.person(who)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
