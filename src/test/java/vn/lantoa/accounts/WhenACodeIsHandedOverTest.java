package vn.lantoa.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.shared.Actor;

@PageTest
class WhenACodeIsHandedOverTest {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    @Autowired
    AnAdministrator an;

    @Autowired
    People people;

    @Autowired
    MockMvcTester site;

    @Autowired
    JdbcClient jdbc;

    @Test
    void itIsShownOnceOnAPageThatIsKeptNowhereAndLetsThePersonIn() throws Exception {
        Actor administrator = an.one();
        Person person = an.somebody("Được Mời");
        String path = AnAdministrator.page(person.id());

        MvcTestResult slip = an.post(administrator, path + "/ma", "kind", "INVITATION");
        String code = code(slip);
        assertThat(slip)
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(slip).bodyText().contains("/loi-moi#" + code, "<svg", "14 ngày");
        assertThat(an.get(administrator, path)).bodyText().contains("Phiếu mời").doesNotContain(code);

        String again = code(an.post(administrator, path + "/ma", "kind", "INVITATION"));
        assertThat(enter(code)).as("replaced").hasStatus(422);
        assertThat(enter(again)).hasStatus(303);
        assertThat(enter(again)).as("used").hasStatus(422);
    }

    @Test
    void aHandedCodeAndARecoveryNeedAReason() {
        Person person = an.somebody("Không Lý Do");

        assertThat(an.post(an.one(), AnAdministrator.page(person.id()) + "/ma", "kind", "RECOVERY"))
                .hasStatus(422)
                .bodyText()
                .contains("Xin ghi lý do");
        assertThat(an.post(an.one(), AnAdministrator.page(person.id()) + "/ma", "why", "Mất máy"))
                .hasStatus(422)
                .bodyText()
                .contains("Xin chọn loại mã", "Mất máy");
    }

    @Test
    void ofWhoDecidesASecondAdministratorConfirmsAndBothActsStandOnThePersonsPage() throws Exception {
        Actor first = an.one();
        Actor second = an.one();
        Actor decides = an.one();
        jdbc.sql("update accounts.person set signed_in_at = now() where id = :id")
                .param("id", decides.id().value())
                .update();

        assertThat(an.post(first, AnAdministrator.page(decides.id()) + "/ma", "kind", "RECOVERY", "why", "Mất máy"))
                .hasStatus(303)
                .hasRedirectedUrl(AnAdministrator.page(decides.id()));
        String pass = jdbc.sql("select id::text from accounts.pass where person = :id")
                .param("id", decides.id().value())
                .query(String.class)
                .single();
        String confirm = "/quan-tri/ma/" + pass + "/xac-nhan";
        assertThat(an.get(first, "/quan-tri/ma"))
                .bodyText()
                .contains(decides.name())
                .doesNotContain(confirm);
        assertThat(an.post(first, confirm)).as("the same one").hasStatus(303);
        assertThat(an.get(second, "/quan-tri/ma")).bodyText().contains(confirm);

        MvcTestResult slip = an.post(second, confirm);
        assertThat(slip).hasStatusOk();
        assertThat(code(slip)).isNotEmpty();
        assertThat(an.post(second, confirm)).as("twice").hasStatus(303);
        assertThat(an.get(decides, "/tai-khoan"))
                .bodyText()
                .contains("Mã khôi phục", first.name() + " cấp", second.name() + " xác nhận", "Mất máy");
        assertThat(an.post(second, "/quan-tri/ma/" + pass + "/huy")).hasStatus(303);
        assertThat(enter(code(slip))).as("withdrawn").hasStatus(422);
    }

    private MvcTestResult enter(String code) {
        return site.post().uri("/loi-moi").with(csrf()).param("code", code).exchange();
    }

    private static String code(MvcTestResult slip) throws Exception {
        Matcher found = CODE.matcher(slip.getResponse().getContentAsString());
        assertThat(found.find()).as("a code").isTrue();
        return found.group();
    }
}
