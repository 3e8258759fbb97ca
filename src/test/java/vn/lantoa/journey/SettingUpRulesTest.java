package vn.lantoa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;

/** An officer without training writes the rules of a phase, tries them, and the head of the committee issues them. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SettingUpRulesTest {

    private static final String HOME = "/ban-to-chuc/the-le/2";
    private static final List<String> STEPS = List.of(
            "cuoc-thi",
            "thoi-gian",
            "tac-pham",
            "nguoi-du-thi",
            "xet-chon",
            "cham-va-binh-chon",
            "giai-thuong",
            "quyen-va-phan-them");

    @LocalServerPort
    int port;

    private Stage stage;

    @BeforeAll
    void curtain() throws IOException {
        stage = new Stage(port);
        stage.day("2023-05-20");
    }

    @AfterAll
    void end() {
        stage.close();
    }

    @Test
    @Order(1)
    void aFewQuestionsMakeWholeRules() {
        Page page = stage.as(DemoCast.STAFF);
        stage.visit(HOME);
        stage.look("rules-start");
        page.click("button.primary");
        assertThat(page.locator(".refusals")).containsText("Xin ghi ngày");
        stage.look("rules-start-refused");
        page.fill("#theme", "Những đổi thay trong xây dựng nông thôn mới");
        page.fill("#launch", "2023-06-01");
        page.fill("#deadline", "2023-08-31");
        page.fill("#votingEnds", "2023-09-30");
        page.click("button.primary");
        page.waitForURL("**/buoc/cuoc-thi");
        assertThat(page.locator("#tac-dong")).containsText("Những đổi thay trong xây dựng nông thôn mới");
    }

    @Test
    @Order(2)
    void aChangeIsKeptAndShownWithoutAnyButton() {
        stage.as(DemoCast.STAFF);
        Page page = stage.visit(HOME + "/buoc/nguoi-du-thi");
        page.fill("input[name='cap.0.max']", "2");
        assertThat(page.locator("#tac-dong")).containsText("Mỗi tác giả gửi tối đa 2 tác phẩm.");
        assertThat(page.locator("[data-state]")).containsText("Đã lưu");
        page.fill("input[name='cap.0.max']", "hai");
        assertThat(page.locator(".refusal")).containsText("số");
        assertThat(page.locator("input[name='cap.0.max']")).hasValue("hai");
        stage.look("rules-change-refused");
        page.fill("input[name='cap.0.max']", "4");
        assertThat(page.locator("#tac-dong")).containsText("Mỗi tác giả gửi tối đa 4 tác phẩm.");
        assertThat(page.locator(".refusal")).hasCount(0);
        stage.look("rules-change-kept");
        page.click("form[action$='/lui'] button");
        assertThat(page.locator("#tac-dong")).containsText("Mỗi tác giả gửi tối đa 2 tác phẩm.");
    }

    @Test
    @Order(3)
    void aParagraphIsAddedBesideTheArticleThatGoverns() {
        stage.as(DemoCast.STAFF);
        Page page = stage.visit(HOME + "/buoc/quyen-va-phan-them");
        page.locator("summary", new Page.LocatorOptions().setHasText("Viết thêm một đoạn"))
                .click();
        page.selectOption("select[name='remark.0.clause']", "RIGHTS");
        page.fill("textarea[name='remark.0.text']", "Tác phẩm đoạt giải được trưng bày tại nhà văn hóa huyện.");
        assertThat(page.locator("#tac-dong")).containsText("trưng bày tại nhà văn hóa huyện");
        assertThat(page.locator("fieldset.row legend")).containsText("Viết thêm vào Điều 12");
    }

    @Test
    @Order(4)
    void nothingIsIssuedWhileADecisionIsOpen() {
        stage.as(DemoCast.HEAD);
        Page page = stage.visit(HOME + "/xem-lai");
        assertThat(page.locator("#con-mo")).containsText("Cơ cấu giải và tiền thưởng");
        stage.look("rules-review-open");
        sign(page);
        assertThat(page.locator("#issue")).containsText("Còn mục chưa quyết định");
        assertThat(page.locator("#number")).hasValue("07-TL/BTC");
    }

    @Test
    @Order(5)
    void eachStepIsLookedAtAndDecided() {
        stage.as(DemoCast.STAFF);
        Page page = stage.visit(HOME + "/buoc/cuoc-thi");
        for (String step : STEPS) {
            page.waitForURL("**/" + step);
            stage.look("rules-" + step);
            page.click("form[data-draft] button.primary");
        }
        page.waitForURL("**/xem-lai");
        assertThat(page.locator("#con-mo")).hasCount(0);
        assertThat(page.locator("#ban-hanh")).containsText("Trưởng Ban Tổ chức là người ban hành");
    }

    @Test
    @Order(6)
    void theToolsSayWhatTheRulesWouldDo() {
        stage.as(DemoCast.STAFF);
        Page page = stage.visit(HOME + "/kiem-tra");
        stage.look("rules-check");
        stage.visit(HOME + "/thu?so-tac-pham=150&ma=1");
        assertThat(page.locator(".figures")).containsText("150");
        stage.look("rules-try");
        stage.visit(HOME + "/ban-in");
        assertThat(page.locator(".thele")).containsText("Điều 15.");
        stage.look("rules-print");
        stage.visit(HOME + "/phieu");
        stage.look("rules-form");
        stage.visit(HOME + "/tep");
        stage.look("rules-file");
    }

    @Test
    @Order(7)
    void theHeadIssuesAndEverybodyReadsThem() {
        stage.as(DemoCast.HEAD);
        Page page = stage.visit(HOME + "/xem-lai");
        stage.look("rules-review-ready");
        sign(page);
        page.waitForURL("**/the-le**");
        assertThat(page.locator("main")).containsText("07-TL/BTC");
        assertThat(page.locator("main")).containsText("trưng bày tại nhà văn hóa huyện");
    }

    @Test
    @Order(8)
    void anAmendmentSaysWhatIsDifferent() {
        stage.as(DemoCast.HEAD);
        Page page = stage.visit(HOME);
        stage.look("rules-amend-start");
        page.click("main button.primary");
        page.waitForURL("**/buoc/cuoc-thi");
        stage.visit(HOME + "/buoc/nguoi-du-thi");
        page.fill("input[name='cap.0.max']", "5");
        assertThat(page.locator("#tac-dong")).containsText("Mỗi tác giả gửi tối đa 5 tác phẩm.");
        stage.visit(HOME + "/xem-lai");
        assertThat(page.locator(".card ins")).containsText("tối đa 5");
        stage.look("rules-amend-review");
        page.fill("#from", "2023-05-25T00:00");
        page.fill("#reason", "Nhiều xã đề nghị được gửi thêm.");
        sign(page);
        page.waitForURL("**/the-le**");
    }

    private static void sign(Page page) {
        page.fill("#number", "07-TL/BTC");
        page.fill("#signer", "Nguyễn Tiến Dũng");
        page.fill("#signerTitle", "Trưởng Ban Tổ chức");
        page.click("#ban-hanh button.primary");
    }
}
