package vn.lantoa.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.shared.Actor;
import vn.lantoa.units.Unit;
import vn.lantoa.units.Units;

@PageTest
class WhenAnOfficeLetsItsPeopleInTest {

    private static final String HERE = "/van-phong/nguoi";

    @Autowired
    AnAdministrator an;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    MockMvcTester site;

    @Autowired
    JdbcClient jdbc;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    private Unit district() {
        return an.unit("Huyện ủy Sơn Dương");
    }

    private Unit other() {
        return units.ofTier(Units.UPPER_COMMITTEE, an.today()).stream()
                .filter(unit -> !unit.id().equals(district().id()))
                .findFirst()
                .orElseThrow();
    }

    private String member(Actor by, Unit unit, String name) {
        MvcTestResult added = an.post(
                by, HERE + "/moi", "name", name + " " + tag, "unit", unit.id().toString());
        assertThat(added).hasStatus(303);
        return added.getResponse().getRedirectedUrl();
    }

    @Test
    void itPrintsSlipsForItsMembersAndEachSlipLetsItsPersonIn() throws Exception {
        Actor clerk = an.clerkOf(district());
        String first = member(clerk, district(), "Không Thư");
        String second =
                member(clerk, units.children(district().id(), an.today()).getFirst(), "Cấp Dưới");

        MvcTestResult printed = an.post(clerk, HERE + "/phieu", "nguoi", id(first), "nguoi", id(second));

        assertThat(printed).hasStatusOk().hasContentType("application/pdf");
        assertThat(printed).headers().hasValue("Cache-Control", "no-store");
        String text = text(printed);
        assertThat(text).contains("Không Thư " + tag, "Cấp Dưới " + tag, "/loi-moi");
        Matcher code = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(text);
        int slips = 0;
        while (code.find()) {
            slips++;
            assertThat(site.post().uri("/loi-moi").with(csrf()).param("code", code.group()))
                    .hasStatus(303);
        }
        assertThat(slips).isEqualTo(2);
        assertThat(an.get(clerk, first)).bodyText().contains(clerk.name() + " cấp", "đã dùng");
    }

    @Test
    void itNeverSeesThePeopleOfAnotherDistrict() {
        Actor clerk = an.clerkOf(district());
        Actor stranger = an.clerkOf(other());
        String person = member(clerk, district(), "Người Nhà");

        assertThat(an.get(clerk, HERE + "?tim=" + tag)).bodyText().contains("Người Nhà " + tag);
        assertThat(an.get(stranger, HERE + "?tim=" + tag)).bodyText().doesNotContain("Người Nhà " + tag);
        assertThat(an.get(stranger, person)).hasStatus(404);
        assertThat(an.post(stranger, person + "/ma", "kind", "INVITATION")).hasStatus(404);
        assertThat(an.post(stranger, HERE + "/phieu", "nguoi", id(person))).hasStatus(404);
        assertThat(an.post(
                        stranger,
                        HERE + "/moi",
                        "name",
                        "X " + tag,
                        "unit",
                        district().id().toString()))
                .as("a unit that is not below its own")
                .hasStatus(422);
    }

    @Test
    void itCannotClaimSomebodyElseByTypingTheirAddress() {
        Person author = an.somebody("Tác Giả");

        assertThat(an.post(
                        an.clerkOf(district()),
                        HERE + "/moi",
                        "name",
                        "Tác Giả",
                        "email",
                        author.email(),
                        "unit",
                        district().id().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("không thuộc đơn vị của bạn");
    }

    @Test
    void whoeverDecidesIsLetInByAdministratorsAlone() {
        Actor clerk = an.clerkOf(district());
        String person = member(clerk, district(), "Thành Quản Trị");
        people.makeAdministrator(PeopleDoor.id(id(person)));

        assertThat(an.get(clerk, person)).hasStatusOk().bodyText().doesNotContain("/ma\"");
        assertThat(an.post(clerk, person + "/ma", "kind", "INVITATION")).hasStatus(403);
        assertThat(an.post(clerk, HERE + "/phieu", "nguoi", id(person)))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa in phiếu nào", "Thành Quản Trị " + tag);
        assertThat(an.post(clerk, HERE + "/phieu")).hasStatus(422).bodyText().contains("Xin chọn ít nhất một người");
    }

    @Test
    void onlyOfficesComeHere() {
        assertThat(an.get(an.of(DemoCast.AUTHOR), HERE)).hasStatus(403);
        assertThat(an.get(an.one(), HERE)).hasStatus(403);
        assertThat(an.get(an.of(DemoCast.CLERK), "/viec-cua-toi")).bodyText().contains(HERE);
        assertThat(an.get(an.of(DemoCast.CLERK), HERE + "/khong-phai")).hasStatus(404);
    }

    private static String id(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private static String text(MvcTestResult printed) throws Exception {
        try (PDDocument document = Loader.loadPDF(printed.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
