package vn.lantoa.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.shared.Actor;
import vn.lantoa.units.Unit;

@PageTest
class WhenAnOfficeSharesAnAccountTest {

    private static final String WHO = "/dang-nhap/nguoi-lam";

    @Autowired
    AnAdministrator an;

    @Autowired
    Passes passes;

    @Autowired
    MockMvcTester site;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nothingOpensBeforeItIsSaidWhoWorksAndTheJournalNamesBoth() {
        Unit district = an.unit("Huyện ủy Sơn Dương");
        Actor administrator = an.one();
        Actor office = an.clerkOf(district);
        an.post(administrator, AnAdministrator.page(office.id()) + "/dung-chung", "shared", "1");
        Cookie session = signIn(office, administrator);

        assertThat(get(session, "/van-phong/nguoi")).hasStatus(302).hasRedirectedUrl(WHO);
        assertThat(post(session, "/van-phong/nguoi/moi", "name", "X")).hasStatus(403);
        assertThat(post(session, WHO, "worker", "")).hasStatus(422);
        MvcTestResult said = post(session, WHO, "worker", "Nguyễn Văn A");
        assertThat(said).hasStatus(303).hasRedirectedUrl("/van-phong/nguoi");
        session = said.getResponse().getCookie("lantoa");

        assertThat(get(session, "/van-phong/nguoi"))
                .hasStatusOk()
                .bodyText()
                .contains(office.name() + " (Nguyễn Văn A)", WHO);
        assertThat(post(
                        session,
                        "/van-phong/nguoi/moi",
                        "name",
                        "Người Mới",
                        "unit",
                        district.id().toString()))
                .hasStatus(303);
        assertThat(actors("position.given", office)).containsExactly(office.name() + " (Nguyễn Văn A)");

        session = post(session, WHO, "worker", "Trần Thị B").getResponse().getCookie("lantoa");
        post(
                session,
                "/van-phong/nguoi/moi",
                "name",
                "Người Sau",
                "unit",
                district.id().toString());
        assertThat(actors("position.given", office))
                .containsExactly(office.name() + " (Nguyễn Văn A)", office.name() + " (Trần Thị B)");
        assertThat(get(session, "/tai-khoan"))
                .bodyText()
                .as("the account keeps its own name")
                .contains("value=\"" + office.name() + "\"");
    }

    @Test
    void anAccountOfOnePersonIsNotAsked() {
        Actor administrator = an.one();
        Actor clerk = an.clerkOf(an.unit("Huyện ủy Sơn Dương"));

        assertThat(an.get(clerk, WHO)).hasStatus(404);
        assertThat(an.get(clerk, "/van-phong/nguoi")).hasStatusOk();
        assertThat(an.post(clerk, AnAdministrator.page(clerk.id()) + "/dung-chung", "shared", "1"))
                .hasStatus(403);
        an.post(administrator, AnAdministrator.page(clerk.id()) + "/dung-chung", "shared", "1");
        assertThat(an.get(clerk, "/van-phong/nguoi"))
                .as("from the next request on")
                .hasStatus(302);
        an.post(administrator, AnAdministrator.page(clerk.id()) + "/dung-chung");
        assertThat(an.get(clerk, "/van-phong/nguoi")).hasStatusOk();
    }

    private Cookie signIn(Actor office, Actor administrator) {
        Passes.Slip slip =
                ((Passes.Outcome.Issued) passes.issue(office.id(), Passes.Kind.INVITATION, "", administrator)).slip();
        return site.post()
                .uri("/loi-moi")
                .with(csrf())
                .param("code", slip.code())
                .exchange()
                .getResponse()
                .getCookie("lantoa");
    }

    private MvcTestResult get(Cookie session, String path) {
        return site.get().uri(path).cookie(session).exchange();
    }

    private MvcTestResult post(Cookie session, String path, String... fields) {
        var request = site.post().uri(path).cookie(session).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private java.util.List<String> actors(String act, Actor office) {
        return jdbc.sql("select actor_name from journal.line where act = :act and actor = :actor order by id")
                .param("act", act)
                .param("actor", office.id().value())
                .query(String.class)
                .list();
    }
}
