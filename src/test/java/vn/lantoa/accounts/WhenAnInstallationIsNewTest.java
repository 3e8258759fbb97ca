package vn.lantoa.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
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
    void aWrongLinkDoesNotExist() {
        assertThat(site.get().uri("/bat-dau/doan-mo")).hasStatus(404);
        assertThat(site.post()
                        .uri("/bat-dau/doan-mo")
                        .with(csrf())
                        .param("name", "X")
                        .param("email", "x@example.vn"))
                .hasStatus(404);
    }

    @Test
    @Order(1)
    void aNewLinkClosesTheOneBefore() {
        String old = link();
        String fresh = link();
        assertThat(site.get().uri(old)).hasStatus(404);
        assertThat(site.get().uri(fresh)).hasStatusOk().bodyText().contains("Người quản trị đầu tiên");
    }

    @Test
    @Order(1)
    void whatIsMissingIsSaidBesideTheFieldAndTheRestKept() {
        assertThat(site.post()
                        .uri(link())
                        .with(csrf())
                        .param("name", "Nguyễn Văn Đầu")
                        .param("email", "chưa phải"))
                .hasStatus(422)
                .bodyText()
                .contains("Địa chỉ e-mail chưa đúng", "value=\"Nguyễn Văn Đầu\"", "value=\"chưa phải\"");
        assertThat(first.renew()).isPresent();
    }

    @Test
    @Order(1)
    void withoutACsrfTokenNobodyBecomesAnything() {
        String link = link();
        assertThat(site.post().uri(link).param("name", "X").param("email", "x@example.vn"))
                .hasStatus(403);
        assertThat(site.get().uri(link)).hasStatusOk();
    }

    @Test
    @Order(2)
    void theLinkMakesTheFirstAdministratorOnce() {
        String link = link();
        assertThat(site.post()
                        .uri(link)
                        .with(csrf())
                        .param("name", "Nguyễn Văn Đầu")
                        .param("email", "Dau@Example.vn"))
                .hasStatus(303)
                .hasRedirectedUrl("/viec-cua-toi");
        Person made = people.byEmail("dau@example.vn").orElseThrow();
        assertThat(made.name()).isEqualTo("Nguyễn Văn Đầu");
        assertThat(people.isAdministrator(made.id())).isTrue();
        assertThat(site.get().uri(link)).hasStatus(404);
        assertThat(site.post().uri(link).with(csrf()).param("name", "Kẻ Khác").param("email", "khac@example.vn"))
                .hasStatus(404);
        assertThat(first.renew()).isEmpty();
    }

    private String link() {
        return java.net.URI.create(first.renew().orElseThrow()).getPath();
    }
}
