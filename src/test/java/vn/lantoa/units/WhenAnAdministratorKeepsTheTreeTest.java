package vn.lantoa.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.shared.Actor;

@UnitsTest
class WhenAnAdministratorKeepsTheTreeTest {

    private static final String HERE = "/quan-tri/don-vi";
    private static final String[] PAPER = {"day", "2024-09-01", "basis", "Nghị quyết số 1106/NQ-UBTVQH15 ngày 23/7/2024"
    };

    @Autowired
    MockMvcTester site;

    @Autowired
    ATree trees;

    @Autowired
    Units units;

    @Autowired
    ActRows rows;

    private ATree.Planted tree;
    private Actor by;

    @BeforeEach
    void plant() {
        tree = trees.planted();
        by = trees.administrator();
    }

    @Test
    void theTreeIsOpenedLevelByLevelAndSearchedWithoutDiacritics() {
        String opened = text(get(by, HERE + "/" + tree.east()));
        assertThat(opened)
                .contains(tree.named("Huyện ủy Đông"), tree.named("Đảng ủy xã 1"))
                .doesNotContain("Chi bộ thôn 1");
        assertThat(text(get(by, HERE + "?tim=chi bo thon 4 " + tree.tag().toLowerCase())))
                .contains("Chi bộ thôn 4", tree.named("Đảng ủy xã 4"))
                .doesNotContain("Chi bộ thôn 5");
        assertThat(get(by, HERE + "?ngay=hom-qua")).hasStatusOk();
    }

    @Test
    void onlyAdministratorsAndWhatIsNotThereIsNotFound() {
        Actor clerk = trees.clerkOf(tree.east());
        assertThat(get(clerk, HERE)).hasStatus(403);
        assertThat(get(clerk, HERE + "/" + tree.east())).hasStatus(403);
        assertThat(post(clerk, HERE + "/" + tree.east() + "/giai-the", PAPER)).hasStatus(403);
        assertThat(site.get().uri(HERE)).hasStatus(302);
        assertThat(get(by, HERE + "/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get(by, HERE + "/" + tree.east() + "/no-such-act")).hasStatus(404);
        assertThat(get(by, HERE + "/viec/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get(by, HERE + "/viec/abc")).hasStatus(404);
        assertThat(site.post().uri(HERE + "/moi").with(PageTest.As.person(by))).hasStatus(403);
    }

    @Test
    void aRenamedUnitShowsItsPastAndTheActThatIsUndone() {
        String commune = HERE + "/" + tree.communes().getFirst();
        assertThat(get(by, commune + "/sua")).hasStatusOk();
        assertThat(post(
                        by,
                        commune + "/sua",
                        PAPER,
                        "name",
                        "Đảng ủy phường Mới",
                        "kind",
                        "COMMUNE_COMMITTEE",
                        "symbol",
                        "ĐUM"))
                .hasStatus(303);
        assertThat(text(get(by, commune)))
                .contains("Đảng ủy phường Mới", "ĐUM", tree.named("Đảng ủy xã 1"), "1106/NQ-UBTVQH15");
        assertThat(text(get(by, commune + "?ngay=2023-01-01"))).contains("<h1>" + tree.named("Đảng ủy xã 1"));

        String act = HERE + "/viec/" + rows.newest(null, 1).getFirst().id();
        assertThat(text(get(by, HERE + "/viec"))).contains("Đổi tên " + tree.named("Đảng ủy xã 1"));
        assertThat(post(by, act + "/hoan-tac", new String[] {"why", ""})).hasStatus(422);
        assertThat(post(by, act + "/hoan-tac", new String[] {"why", "Nhập nhầm"}))
                .hasStatus(303);
        assertThat(post(by, act + "/hoan-tac", new String[] {"why", "Nhập nhầm"}))
                .hasStatus(303);
        assertThat(text(get(by, commune))).contains("<h1>" + tree.named("Đảng ủy xã 1"));
    }

    @Test
    void whatIsRefusedIsSaidBesideTheFieldAndKeepsWhatWasTyped() {
        String commune = HERE + "/" + tree.communes().getFirst();
        assertThat(post(by, commune + "/giai-the", PAPER))
                .hasStatus(422)
                .bodyText()
                .contains("Còn 1 đơn vị trực thuộc");
        assertThat(post(by, commune + "/chuyen", PAPER, "parent", "Huyện ủy " + tree.tag()))
                .hasStatus(422)
                .bodyText()
                .contains("khớp với nhiều đơn vị", "1106/NQ-UBTVQH15");
        assertThat(post(by, commune + "/them", new String[] {"day", "2024-09-01", "basis", ""}, "name", "Chi bộ A"))
                .hasStatus(422)
                .bodyText()
                .contains("Cần ghi căn cứ", "Chọn loại đơn vị", "Chi bộ A");
        assertThat(post(by, commune + "/tach", PAPER, "successors", "Một mình", "kind", "COMMUNE_COMMITTEE"))
                .hasStatus(422);
    }

    @Test
    void everyActWorksByItsForm() {
        LocalDate day = LocalDate.of(2024, 9, 1);
        String first = HERE + "/" + tree.communes().get(0);
        for (String act : new String[] {"them", "sua", "chuyen", "hop-nhat", "tach", "giai-the"}) {
            assertThat(get(by, first + "/" + act)).as(act).hasStatusOk();
        }
        assertThat(get(by, HERE + "/moi?cay=AREA")).hasStatusOk();
        assertThat(get(by, HERE + "/bo-cap")).hasStatusOk();
        assertThat(post(by, first + "/chuyen", PAPER, "parent", tree.named("huyen uy tay")))
                .hasStatus(303);
        assertThat(units.isWithin(tree.communes().getFirst(), tree.west(), day)).isTrue();
        assertThat(post(
                        by,
                        first + "/hop-nhat",
                        PAPER,
                        "others",
                        tree.named("Đảng ủy xã 4") + "\n" + tree.named("Đảng ủy xã 5"),
                        "into",
                        "NEW",
                        "name",
                        "Đảng ủy xã Chung",
                        "kind",
                        "COMMUNE_COMMITTEE"))
                .hasStatus(303);
        assertThat(units.children(tree.west(), day))
                .extracting(Unit::name)
                .containsExactly(tree.named("Đảng ủy xã 6"), "Đảng ủy xã Chung");
        assertThat(post(
                        by,
                        first.replace(
                                        tree.communes().get(0).toString(),
                                        tree.communes().get(1).toString()) + "/giai-the",
                        PAPER,
                        "belowGoUp",
                        "1"))
                .hasStatus(303);
        assertThat(post(
                        by,
                        HERE + "/" + tree.communes().get(2) + "/tach",
                        PAPER,
                        "successors",
                        "Đảng ủy xã 3A\nĐảng ủy xã 3B",
                        "kind",
                        "COMMUNE_COMMITTEE"))
                .hasStatus(303);
        assertThat(units.children(tree.east(), day))
                .extracting(Unit::name)
                .containsExactly("Chi bộ thôn 2", "Đảng ủy xã 3A", "Đảng ủy xã 3B");
    }

    private MvcTestResult get(Actor who, String path) {
        return site.get().uri(path).with(PageTest.As.person(who)).exchange();
    }

    private MvcTestResult post(Actor who, String path, String[] paper, String... fields) {
        var request = site.post().uri(path).with(PageTest.As.person(who)).with(csrf());
        for (int i = 0; i < paper.length; i += 2) {
            request = request.param(paper[i], paper[i + 1]);
        }
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
