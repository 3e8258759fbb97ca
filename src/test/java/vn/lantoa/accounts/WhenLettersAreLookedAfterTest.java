package vn.lantoa.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;

@PageTest
class WhenLettersAreLookedAfterTest {

    @Autowired
    AnAdministrator an;

    @Autowired
    MockMvcTester site;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theLogSaysToWhomAndHowItFaredButNeverACode() {
        String to = UUID.randomUUID().toString().substring(0, 8) + "@nguoi.example.vn";
        site.post().uri("/dang-nhap").with(csrf()).param("email", to).exchange();
        String code = jdbc.sql("select left(subject, 6) from messaging.message where recipient = :to")
                .param("to", to)
                .query(String.class)
                .single();

        assertThat(an.get(an.one(), "/quan-tri/thu"))
                .hasStatusOk()
                .bodyText()
                .contains(to, "Mã dùng một lần", "E-mail")
                .doesNotContain(code);

        jdbc.sql(
                        "update messaging.delivery set given_up_at = clock_timestamp(), delivered_at = null, trouble = '550 no such user' where address = :to")
                .param("to", to)
                .update();
        assertThat(an.get(an.one(), "/quan-tri/thu?loc=FAILED")).bodyText().contains(to, "550 no such user");
        assertThat(an.get(an.one(), "/quan-tri/thu?loc=WAITING")).bodyText().doesNotContain(to);
    }

    @Test
    void onlyAdministratorsSeeIt() {
        assertThat(an.get(an.of(DemoCast.CLERK), "/quan-tri/thu")).hasStatus(403);
        assertThat(an.get(an.one(), "/quan-tri/thu?truoc=khong-phai")).hasStatus(404);
        assertThat(an.post(an.one(), "/quan-tri/thu")).hasStatus(405);
    }
}
