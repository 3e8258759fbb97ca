package vn.lantoa.contests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;

@PageTest
class WhenTheCommitteeIsAppointedTest {

    private static final String HERE = "/ban-to-chuc/thanh-vien";

    @Autowired
    MockMvcTester site;

    @Autowired
    AnOrganiser an;

    @Autowired
    Contests contests;

    @Autowired
    Committee committee;

    @Autowired
    CommitteeAccess access;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private final String email = "can-bo-" + UUID.randomUUID().toString().substring(0, 8) + "@tuyenquang.example";

    @Test
    void theHeadAppointsByNameAndAddressAndThePersonIsTold() {
        assertThat(appoint(an.one(DemoCast.HEAD), "Nông Thị Hoa", "STAFF")).hasStatus(303);
        assertThat(appoint(an.one(DemoCast.HEAD), "Nông Thị Hoa", "STAFF")).hasStatus(303);

        assertThat(committee.isOrganiser(contest(), hoa())).isTrue();
        assertThat(AnOrganiser.get(site, an.one(DemoCast.HEAD), HERE))
                .bodyText()
                .contains("Nông Thị Hoa", email);
        assertThat(jdbc.sql("select body from messaging.message where recipient = :to")
                        .param("to", email)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Nông Thị Hoa", "Chuyên viên Ban Tổ chức", "/dang-nhap");
    }

    @Test
    void whoeverIsRemovedCanDoNothingMoreAndStaysOnRecord() {
        appoint(an.one(DemoCast.HEAD), "Nông Thị Hoa", "STAFF");
        Actor hoa = people.find(hoa()).orElseThrow().actor();
        assertThat(AnOrganiser.get(site, hoa, "/ban-to-chuc")).hasStatusOk();
        String member = member();

        assertThat(AnOrganiser.post(site, an.one(DemoCast.HEAD), HERE + "/" + member + "/thoi", "why", ""))
                .hasStatus(422);
        assertThat(AnOrganiser.post(
                        site, an.one(DemoCast.HEAD), HERE + "/" + member + "/thoi", "why", "Chuyển công tác"))
                .hasStatus(303);

        assertThat(AnOrganiser.get(site, hoa, "/ban-to-chuc")).hasStatus(403);
        assertThat(jdbc.sql("select removed_why from contests.committee_member where id = cast(:id as uuid)")
                        .param("id", member)
                        .query(String.class)
                        .single())
                .isEqualTo("Chuyển công tác");
        assertThat(appoint(an.one(DemoCast.HEAD), "Nông Thị Hoa", "STAFF")).hasStatus(303);
        assertThat(committee.isOrganiser(contest(), hoa())).isTrue();
    }

    @Test
    void theOnlyHeadStaysUntilAnotherIsNamedInTheSameAct() {
        Actor head = an.one(DemoCast.HEAD);
        String removal = HERE + "/" + member(head.id()) + "/thoi";

        assertThat(AnOrganiser.post(site, head, removal, "why", "Nghỉ hưu"))
                .hasStatus(422)
                .bodyText()
                .contains("Trưởng Ban Tổ chức duy nhất", "Nghỉ hưu");
        assertThat(AnOrganiser.post(
                        site, head, removal, "why", "Nghỉ hưu", "name", head.name(), "email", DemoCast.HEAD.email()))
                .hasStatus(422);
        assertThat(committee.holds(contest(), head.id(), Committee.Role.HEAD)).isTrue();

        assertThat(AnOrganiser.post(site, head, removal, "why", "Nghỉ hưu", "name", "Nông Thị Hoa", "email", email))
                .hasStatus(303)
                .hasRedirectedUrl("/viec-cua-toi");
        assertThat(committee.holds(contest(), head.id(), Committee.Role.HEAD)).isFalse();
        assertThat(committee.holds(contest(), hoa(), Committee.Role.HEAD)).isTrue();

        Actor hoa = people.find(hoa()).orElseThrow().actor();
        AnOrganiser.post(site, hoa, HERE, "name", head.name(), "email", DemoCast.HEAD.email(), "role", "HEAD");
        assertThat(AnOrganiser.post(site, head, HERE + "/" + member() + "/thoi", "why", "Thử xong"))
                .hasStatus(303);
    }

    @Test
    void twoHeadsWhoRemoveEachOtherAtTheSameMomentLeaveOne() throws Exception {
        appoint(an.one(DemoCast.HEAD), "Nông Thị Hoa", "HEAD");
        Actor head = an.one(DemoCast.HEAD);
        String hoa = HERE + "/" + member() + "/thoi";
        String self = HERE + "/" + member(head.id()) + "/thoi";
        Actor administrator = an.administrator();

        try (var both = Executors.newFixedThreadPool(2)) {
            List<Callable<MvcTestResult>> removals = List.of(
                    () -> AnOrganiser.post(site, administrator, hoa, "why", "Thử"),
                    () -> AnOrganiser.post(site, administrator, self, "why", "Thử"));
            both.invokeAll(removals);
        }

        assertThat(committee.members(contest()).stream().filter(one -> one.role() == Committee.Role.HEAD))
                .hasSize(1);
        if (committee.holds(contest(), hoa(), Committee.Role.HEAD)) {
            AnOrganiser.post(
                    site, administrator, HERE, "name", head.name(), "email", DemoCast.HEAD.email(), "role", "HEAD");
            AnOrganiser.post(site, administrator, hoa, "why", "Thử xong");
        }
    }

    @Test
    void whatIsMissingIsRefusedBesideItsField() {
        assertThat(AnOrganiser.post(site, an.one(DemoCast.HEAD), HERE, "name", "", "email", "khong-phai", "role", "X"))
                .hasStatus(422)
                .bodyText()
                .contains("Xin điền họ và tên.", "chưa đúng", "Xin chọn nhiệm vụ");
    }

    @Test
    void aDeputyRunsAndSignsInTheHeadsPlaceButAppointsNobody() {
        appoint(an.one(DemoCast.HEAD), "Nông Thị Hoa", "DEPUTY");
        Actor deputy = people.find(hoa()).orElseThrow().actor();

        assertThat(access.maySign(deputy)).isTrue();
        assertThat(AnOrganiser.get(site, deputy, "/ban-to-chuc")).hasStatusOk();
        assertThat(AnOrganiser.get(site, deputy, HERE)).hasStatus(403);
        assertThat(access.maySign(an.one(DemoCast.STAFF))).isFalse();
    }

    @Test
    void aMemberIsOnRecordAndRunsNothing() {
        appoint(an.one(DemoCast.HEAD), "Nông Thị Hoa", "MEMBER");
        Actor member = people.find(hoa()).orElseThrow().actor();

        assertThat(AnOrganiser.get(site, member, "/ban-to-chuc")).hasStatus(403);
        assertThat(access.maySign(member)).isFalse();
    }

    @Test
    void aSecretaryIsReplacedInOneActByANewDecision() {
        Actor head = an.one(DemoCast.HEAD);
        appoint(head, "Nông Thị Hoa", "SECRETARY");
        String successor = "thay-" + email;

        assertThat(AnOrganiser.post(
                        site,
                        head,
                        HERE + "/" + member() + "/thoi",
                        "why",
                        "Chuyển công tác",
                        "name",
                        "Ma Văn Thư",
                        "email",
                        successor,
                        "number",
                        "09-QĐ/BDVTU",
                        "decidedOn",
                        "2023-05-02"))
                .hasStatus(303);

        assertThat(committee.holds(contest(), hoa(), Committee.Role.SECRETARY)).isFalse();
        assertThat(committee.holds(
                        contest(), people.byEmail(successor).orElseThrow().id(), Committee.Role.SECRETARY))
                .isTrue();
        assertThat(AnOrganiser.get(site, head, HERE))
                .bodyText()
                .contains("Ma Văn Thư", "Thư ký Ban Tổ chức", "Quyết định 09-QĐ/BDVTU, 02/05/2023");
    }

    @Test
    void onlyTheHeadAndAdministratorsAppoint() {
        assertThat(appoint(an.one(DemoCast.STAFF), "Nông Thị Hoa", "HEAD")).hasStatus(403);
        assertThat(appoint(an.one(DemoCast.AUTHOR), "Nông Thị Hoa", "HEAD")).hasStatus(403);
        assertThat(appoint(an.administrator(), "Nông Thị Hoa", "FANPAGE_OFFICER"))
                .hasStatus(303);
        assertThat(committee.holds(contest(), hoa(), Committee.Role.FANPAGE_OFFICER))
                .isTrue();
        assertThat(AnOrganiser.get(site, an.one(DemoCast.HEAD), HERE + "/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    private MvcTestResult appoint(Actor by, String name, String role) {
        return AnOrganiser.post(site, by, HERE, "name", name, "email", email, "role", role);
    }

    private ContestId contest() {
        return contests.shown().orElseThrow().id();
    }

    private PersonId hoa() {
        return people.byEmail(email).orElseThrow().id();
    }

    private String member() {
        return member(hoa());
    }

    private String member(PersonId person) {
        return committee.members(contest()).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }
}
