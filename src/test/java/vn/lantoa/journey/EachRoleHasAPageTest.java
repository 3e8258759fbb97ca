package vn.lantoa.journey;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;

/** Each role's first page is silent in the console, keeps the content policy, and passes axe at A and AA. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EachRoleHasAPageTest {

    @LocalServerPort
    int port;

    private Stage stage;

    @BeforeAll
    void curtain() throws IOException {
        stage = new Stage(port);
    }

    @AfterAll
    void end() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource(DemoCast.class)
    void theDesk(DemoCast one) {
        stage.as(one);
        stage.look("desk-" + one.name().toLowerCase());
    }

    @ParameterizedTest
    @CsvSource({
        "home, /",
        "rules, /the-le",
        "sign-in, /dang-nhap",
        "demo, /trinh-dien",
        "mailbox, /hop-thu",
        "home-english, /?ngon-ngu=en",
        "rules-english, /the-le?ngon-ngu=en"
    })
    void thePublicsPages(String name, String path) {
        stage.freshPhone();
        stage.visit(path);
        stage.look(name);
    }

    @ParameterizedTest
    @CsvSource({"timeline, /ban-to-chuc", "journal, /nhat-ky"})
    void theOrganisersPages(String name, String path) {
        stage.as(DemoCast.STAFF);
        stage.visit(path);
        stage.look(name);
    }

    @Test
    void whatIsNotThereSaysWhatToDo() {
        stage.as(DemoCast.AUTHOR);
        stage.visit("/khong-co-trang-nay");
        stage.forgiveRefusal();
        stage.look("not-found");
        stage.visit("/ban-to-chuc");
        stage.forgiveRefusal();
        stage.look("forbidden");
    }
}
