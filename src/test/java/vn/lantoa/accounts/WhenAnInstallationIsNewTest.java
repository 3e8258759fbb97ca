package vn.lantoa.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.EmptyHouseTest;

/** A house without demo: nobody in it yet, and none of the demo's doors. */
@EmptyHouseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhenAnInstallationIsNewTest {

    @Autowired
    MockMvcTester site;

    @Autowired
    FirstAdministrator first;

    @Autowired
    People people;

    @ParameterizedTest
    @ValueSource(strings = {"/trinh-dien", "/hop-thu"})
    @Order(1)
    void theDemosPagesDoNotExistNotEvenAsARoute(String path) {
        Person somebody = people.join("Người Nào Đó", "ai-do@example.vn");
        assertThat(site.get().uri(path).with(vn.lantoa.PageTest.As.person(somebody.actor())))
                .hasStatus(404);
    }

    @Test
    @Order(1)
    void aWrongCodeIsRefusedBesideItsField() {
        assertThat(begin("doan-mo", "X", "x@example.vn"))
                .hasStatus(422)
                .bodyText()
                .contains("Mã không đúng");
    }

    @Test
    @Order(1)
    void aNewLinkClosesTheOneBefore() {
        String old = code();
        String fresh = code();
        assertThat(begin(old, "X", "x@example.vn")).hasStatus(422);
        assertThat(begin(fresh, "", "x@example.vn"))
                .hasStatus(422)
                .bodyText()
                .contains("Xin ghi họ và tên")
                .doesNotContain("Mã không đúng");
    }

    @Test
    @Order(1)
    void lookingAtThePageUsesNothingUp() {
        assertThat(site.get().uri("/bat-dau")).hasStatusOk().bodyText().contains("Người quản trị đầu tiên");
        assertThat(first.renew()).isPresent();
    }

    @Test
    @Order(1)
    void whatIsMissingIsSaidBesideTheFieldAndTheRestKept() {
        assertThat(begin(code(), "Nguyễn Văn Đầu", "chưa phải"))
                .hasStatus(422)
                .bodyText()
                .contains("Địa chỉ e-mail chưa đúng", "value=\"Nguyễn Văn Đầu\"", "value=\"chưa phải\"");
        assertThat(first.renew()).isPresent();
    }

    @Test
    @Order(1)
    void withoutACsrfTokenNobodyBecomesAnything() {
        assertThat(site.post()
                        .uri("/bat-dau")
                        .param("code", code())
                        .param("name", "X")
                        .param("email", "x@example.vn"))
                .hasStatus(403);
        assertThat(first.renew()).isPresent();
    }

    @Test
    @Order(2)
    void theLinkMakesTheFirstAdministratorOnce() {
        String code = code();
        assertThat(begin(code, "Nguyễn Văn Đầu", "Dau@Example.vn"))
                .hasStatus(303)
                .hasRedirectedUrl("/viec-cua-toi");
        Person made = people.byEmail("dau@example.vn").orElseThrow();
        assertThat(made.name()).isEqualTo("Nguyễn Văn Đầu");
        assertThat(people.isAdministrator(made.id())).isTrue();
        assertThat(site.get().uri("/viec-cua-toi").with(authentication(SignedIn.byOneFactor(made.actor()))))
                .as("the link alone is one factor")
                .hasStatus(302)
                .hasRedirectedUrl("/dang-nhap/buoc-hai");
        assertThat(site.get().uri("/bat-dau")).hasStatus(404);
        assertThat(begin(code, "Kẻ Khác", "khac@example.vn")).hasStatus(404);
        assertThat(first.renew()).isEmpty();
    }

    private MvcTestResult begin(String code, String name, String email) {
        return site.post()
                .uri("/bat-dau")
                .with(csrf())
                .param("code", code)
                .param("name", name)
                .param("email", email)
                .exchange();
    }

    private String code() {
        return java.net.URI.create(first.renew().orElseThrow()).getFragment();
    }
}
