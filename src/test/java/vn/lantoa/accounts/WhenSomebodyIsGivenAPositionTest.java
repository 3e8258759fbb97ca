package vn.lantoa.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;
import vn.lantoa.shared.Actor;
import vn.lantoa.units.Unit;

@PageTest
class WhenSomebodyIsGivenAPositionTest {

    private static final String NEW = "/quan-tri/nguoi/moi";

    @Autowired
    AnAdministrator an;

    @Autowired
    People people;

    @Autowired
    MockMvcTester site;

    @Autowired
    JdbcClient jdbc;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whoHasNoAddressIsWrittenDownWithAUnitFoundWithoutDiacritics() {
        Actor administrator = an.one();
        Unit unit = an.unit("Huyện ủy Sơn Dương");

        assertThat(an.post(
                        administrator,
                        NEW,
                        "name",
                        "Hứa Văn Bản " + tag,
                        "kind",
                        "MEMBER",
                        "unitWords",
                        "huyen uy son duong"))
                .hasStatus(422)
                .bodyText()
                .contains("Xin chọn một đơn vị", unit.id().toString(), "Hứa Văn Bản " + tag);
        assertThat(an.post(
                        administrator,
                        NEW,
                        "name",
                        "Hứa Văn Bản " + tag,
                        "kind",
                        "MEMBER",
                        "unit",
                        unit.id().toString(),
                        "number",
                        "12-QĐ/HU"))
                .hasStatus(303);

        assertThat(an.get(administrator, "/quan-tri/nguoi?tim=hua van ban " + tag))
                .bodyText()
                .contains("Hứa Văn Bản " + tag, "Thành viên đơn vị: " + unit.name());
    }

    @Test
    void aTelephoneIsFoundHoweverItIsTyped() {
        Actor administrator = an.one();
        String digits = "0912" + String.format("%06d", Math.floorMod(tag.hashCode(), 1_000_000));
        an.post(administrator, NEW, "name", "Có Máy " + tag, "telephone", digits, "kind", "ADMINISTRATOR");

        assertThat(an.get(administrator, "/quan-tri/nguoi?tim=" + digits.substring(0, 4) + " " + digits.substring(4)))
                .bodyText()
                .contains("Có Máy " + tag, digits.substring(0, 4) + " " + digits.substring(4, 7));
        assertThat(an.get(administrator, "/quan-tri/nguoi?tim=" + digits.substring(4)))
                .bodyText()
                .contains("Có Máy " + tag);
    }

    @Test
    void anAddressSomebodyElseTypesIsNoWayIntoAnAccount() {
        Actor administrator = an.one();
        Person known = an.somebody("Người Cũ");

        assertThat(an.post(
                        administrator,
                        NEW,
                        "name",
                        "Kẻ Lạ",
                        "email",
                        known.email(),
                        "telephone",
                        "0987 654 321",
                        "kind",
                        "ADMINISTRATOR"))
                .hasStatus(303);

        assertThat(people.find(known.id())).contains(known);
        assertThat(people.isAdministrator(known.id())).isTrue();
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        assertThat(an.post(an.one(), NEW, "name", "", "email", "khong-phai", "telephone", "12", "number", "7-QĐ"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Xin ghi họ và tên", "chưa đúng", "Xin chọn chức vụ", "value=\"khong-phai\"", "value=\"7-QĐ\"");
    }

    @Test
    void twiceIsOnePositionAndOneLetter() {
        Actor administrator = an.one();
        Person person = an.somebody("Hai Lần");
        String path = AnAdministrator.page(person.id()) + "/chuc-vu";

        assertThat(an.post(administrator, path, "kind", "ADMINISTRATOR")).hasStatus(303);
        assertThat(an.post(administrator, path, "kind", "ADMINISTRATOR")).hasStatus(303);

        assertThat(jdbc.sql("select count(*) from messaging.message where recipient = :to")
                        .param("to", person.email())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyAdministratorsSeeEverybody() {
        Actor clerk = an.clerkOf(an.unit("Huyện ủy Sơn Dương"));
        Actor author = an.of(DemoCast.AUTHOR);
        String person = AnAdministrator.page(author.id());

        for (Actor by : new Actor[] {clerk, author}) {
            assertThat(an.get(by, "/quan-tri/nguoi")).hasStatus(403);
            assertThat(an.get(by, NEW)).hasStatus(403);
            assertThat(an.get(by, person)).hasStatus(403);
            assertThat(an.get(by, "/quan-tri/ma")).hasStatus(403);
            assertThat(an.post(by, person + "/chuc-vu", "kind", "ADMINISTRATOR"))
                    .hasStatus(403);
            assertThat(an.post(by, person + "/thoi", "why", "x")).hasStatus(403);
            assertThat(an.post(by, person + "/ban-giao", "why", "x")).hasStatus(403);
            assertThat(an.post(by, person + "/ma", "kind", "INVITATION")).hasStatus(403);
        }
        assertThat(an.get(an.one(), "/quan-tri/nguoi/" + UUID.randomUUID())).hasStatus(404);
        assertThat(an.get(an.one(), "/quan-tri/nguoi/khong-phai")).hasStatus(404);
        assertThat(an.get(an.one(), person + "/ma")).hasStatus(405);
        assertThat(site.get().uri("/quan-tri/nguoi")).hasStatus(302);
        assertThat(site.post()
                        .uri(person + "/thoi")
                        .with(PageTest.As.person(an.one()))
                        .param("why", "x"))
                .as("without a token")
                .hasStatus(403);
    }
}
