package vn.lantoa.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;

@PageTest
class SigningInByCodeTest {

    @Autowired
    MockMvcTester site;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theCodeOfTheMailOpensTheDoorOnce() {
        var asked = site.post()
                .uri("/dang-nhap")
                .with(csrf())
                .param("email", "moi@example.vn")
                .exchange();
        assertThat(asked).hasStatus(303).hasRedirectedUrl("/dang-nhap/ma");
        Cookie session = asked.getResponse().getCookie("lantoa");
        String subject = jdbc.sql("select subject from messaging.message where recipient = 'moi@example.vn'")
                .query(String.class)
                .single();
        String code = subject.substring(0, 6);
        assertThat(site.post()
                        .uri("/dang-nhap/ma")
                        .cookie(session)
                        .with(csrf())
                        .param("code", "000000".equals(code) ? "1" : "000000"))
                .hasStatus(422)
                .bodyText()
                .contains("Mã không đúng");
        assertThat(site.post().uri("/dang-nhap/ma").cookie(session).with(csrf()).param("code", code))
                .hasStatus(303)
                .hasRedirectedUrl("/tai-khoan");
        assertThat(site.post().uri("/dang-nhap/ma").cookie(session).with(csrf()).param("code", code))
                .as("the session of before is gone, and the code with it")
                .hasStatus(303)
                .hasRedirectedUrl("/dang-nhap");
    }

    @Test
    void aBrokenAddressIsRefusedBesideTheFieldAndKept() {
        assertThat(site.post().uri("/dang-nhap").with(csrf()).param("email", "khong phai"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa đúng địa chỉ e-mail", "value=\"khong phai\"");
    }

    @Test
    void withoutACsrfTokenNothingHappens() {
        assertThat(site.post().uri("/dang-nhap").param("email", "an@example.vn"))
                .hasStatus(403);
    }

    @Test
    void whatNobodyDeclaredPublicIsClosed() {
        assertThat(site.get().uri("/viec-cua-toi")).hasStatus(302);
        assertThat(site.get().uri("/uploads/" + UUID.randomUUID() + "/xem")).hasStatus(401);
        assertThat(site.get().uri("/api/v1/khong-co"))
                .as("behind which there is nothing")
                .hasStatus(404);
    }
}
