package vn.lantoa.contests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.EmptyHouseTest;
import vn.lantoa.accounts.People;
import vn.lantoa.shared.Actor;

/** From an empty installation to a phase that waits for its rules; the steps follow one another. */
@EmptyHouseTest
@TestMethodOrder(OrderAnnotation.class)
class WhenAContestIsFoundedTest {

    private static final String HERE = "/ban-to-chuc/cuoc-thi";
    private static final String[] CONTEST = {
        "nameVi",
        "Cuộc thi ảnh Dân vận khéo",
        "codePrefix",
        "dv",
        "organiser",
        "Ban Dân vận Tỉnh ủy",
        "office",
        "Phòng Đoàn thể",
        "telephone",
        "0207.3820.227",
        "email",
        "danvan@example.vn",
        "fanpage",
        ""
    };

    @Autowired
    MockMvcTester site;

    @Autowired
    Contests contests;

    @Autowired
    Committee committee;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Order(1)
    void theAdministratorsDeskOffersIt() {
        assertThat(get(administrator(), "/viec-cua-toi")).bodyText().contains("Lập cuộc thi", HERE);
        assertThat(get(administrator(), HERE)).hasStatusOk().bodyText().contains("Tên cuộc thi");
        assertThat(get(stranger(), HERE)).hasStatus(403);
        assertThat(AnOrganiser.post(site, stranger(), HERE, CONTEST)).hasStatus(403);
    }

    @Test
    @Order(2)
    void whatIsMissingIsRefusedAndWhatWasTypedStays() {
        assertThat(AnOrganiser.post(
                        site, administrator(), HERE, "nameVi", "Cuộc thi ảnh", "codePrefix", "Đ1", "email", "sai"))
                .hasStatus(422)
                .bodyText()
                .contains("Cuộc thi ảnh", "Chỉ gồm 1 đến 6 chữ cái", "chưa đúng", "Xin điền cơ quan tổ chức.");
        assertThat(contests.shown()).isEmpty();
    }

    @Test
    @Order(2)
    void eachRefusalNamesItsFieldInTheListAndBesideIt() {
        List<String> named = List.of(
                "Xin điền tên cuộc thi.",
                "Xin điền chữ đầu của mã số dự thi.",
                "Xin điền cơ quan tổ chức.",
                "Xin điền nơi liên hệ.",
                "Xin điền điện thoại.",
                "Xin điền thư điện tử.");
        assertThat(AnOrganiser.post(site, administrator(), HERE))
                .hasStatus(422)
                .bodyText()
                .satisfies(page -> named.forEach(sentence ->
                        assertThat(page.split(sentence, -1)).as(sentence).hasSize(3)))
                .doesNotContain("mục này");
    }

    @Test
    @Order(2)
    void soDoTheyInEnglish() {
        assertThat(AnOrganiser.post(site, administrator(), HERE, "ngon-ngu", "en"))
                .hasStatus(422)
                .bodyText()
                .contains("Please fill in “Name of the contest”.");
    }

    @Test
    @Order(3)
    void pressedTwiceItIsOneContestAndTheFounderIsOfItsStaff() {
        assertThat(AnOrganiser.post(site, administrator(), HERE, CONTEST)).hasStatus(303);
        assertThat(AnOrganiser.post(site, administrator(), HERE, CONTEST)).hasStatus(303);
        Contest contest = contests.shown().orElseThrow();
        assertThat(contest.codePrefix()).isEqualTo("DV");
        assertThat(contest.nameEn()).isEqualTo("Cuộc thi ảnh Dân vận khéo");
        assertThat(jdbc.sql("select count(*) from contests.contest")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(committee.holds(contest.id(), administrator().id(), Committee.Role.STAFF))
                .isTrue();
        assertThat(journal("contest.founded")).contains("Cuộc thi ảnh Dân vận khéo");
    }

    @Test
    @Order(4)
    void aPhaseIsAnnouncedOnceAndItsNameMayBePutRight() {
        assertThat(get(administrator(), "/ban-to-chuc")).hasStatus(303);
        assertThat(phase("Thi ảnh", "PHOTO")).hasStatus(303);
        assertThat(phase("Thi ảnh", "PHOTO")).hasStatus(303);
        assertThat(phases()).singleElement().extracting(Phase::nameVi).isEqualTo("Thi ảnh");
        assertThat(AnOrganiser.post(
                        site,
                        administrator(),
                        HERE + "/giai-doan/1",
                        "medium",
                        "BOTH",
                        "nameVi",
                        "Thi ảnh và clip",
                        "spanVi",
                        "Năm 2027"))
                .hasStatus(303);
        assertThat(phases()).singleElement().extracting(Phase::medium).isEqualTo(Phase.Medium.BOTH);
        assertThat(journal("phase.changed")).contains("“Thi ảnh” thành “Thi ảnh và clip”");
    }

    @Test
    @Order(5)
    void theStartPageLeadsToWhatIsMissing() {
        assertThat(get(administrator(), "/ban-to-chuc"))
                .hasStatusOk()
                .bodyText()
                .contains("Cử Trưởng Ban Tổ chức", "/ban-to-chuc/thanh-vien", "/ban-to-chuc/the-le/1");
        assertThat(AnOrganiser.post(
                        site,
                        administrator(),
                        "/ban-to-chuc/thanh-vien",
                        "name",
                        "Nguyễn Tiến Dũng",
                        "email",
                        "dung@example.vn",
                        "role",
                        "HEAD"))
                .hasStatus(303);
        assertThat(get(administrator(), "/ban-to-chuc"))
                .bodyText()
                .doesNotContain("Cử Trưởng Ban Tổ chức")
                .contains("Soạn và ban hành Thể lệ giai đoạn 1");
    }

    @Test
    @Order(6)
    void onceRulesAreIssuedThePhaseIsAsTheySay() {
        Phase phase = phases().getFirst();
        jdbc.sql("""
                insert into contests.rules (phase, version, number, signer, signer_title, yaml, fingerprint)
                values (:phase, 1, '01', 'Người Ký', 'Trưởng ban', :yaml, 'ab')
                """)
                .param("phase", phase.id().value())
                .param("yaml", APhase.rules())
                .update();
        assertThat(AnOrganiser.post(
                        site,
                        administrator(),
                        HERE + "/giai-doan/1",
                        "medium",
                        "PHOTO",
                        "nameVi",
                        "Tên khác",
                        "spanVi",
                        "Năm 2028"))
                .hasStatus(422)
                .bodyText()
                .contains("đã ban hành");
        String[] renamed = CONTEST.clone();
        renamed[1] = "Tên khác";
        renamed[9] = "0207.000.000";
        assertThat(AnOrganiser.post(site, administrator(), HERE + "/sua", renamed))
                .hasStatus(303);
        assertThat(contests.shown().orElseThrow().nameVi()).isEqualTo("Cuộc thi ảnh Dân vận khéo");
        assertThat(contests.shown().orElseThrow().telephone()).isEqualTo("0207.000.000");
    }

    private MvcTestResult phase(String name, String medium) {
        return AnOrganiser.post(
                site,
                administrator(),
                HERE + "/giai-doan",
                "number",
                "1",
                "medium",
                medium,
                "nameVi",
                name,
                "spanVi",
                "Năm 2027");
    }

    private java.util.List<Phase> phases() {
        return contests.phases(contests.shown().orElseThrow().id());
    }

    private Actor administrator() {
        var person = people.join("Quản trị", "quan-tri@example.vn");
        people.makeAdministrator(person.id());
        return person.actor();
    }

    private Actor stranger() {
        return people.join("Người lạ", "nguoi-la@example.vn").actor();
    }

    private MvcTestResult get(Actor by, String path) {
        return AnOrganiser.get(site, by, path);
    }

    private String journal(String act) {
        return jdbc.sql("select sentence from journal.line where act = :act")
                .param("act", act)
                .query(String.class)
                .single();
    }
}
