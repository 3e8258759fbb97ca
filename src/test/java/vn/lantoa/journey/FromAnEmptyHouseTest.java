package vn.lantoa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.EmptyHouseTest;
import vn.lantoa.accounts.AFirstLink;
import vn.lantoa.accounts.ASecondFactor;
import vn.lantoa.shared.Window;

/** {@code bin/run --empty}: one person, one printed link, no mail and no demo; at the end a contest takes its first work. */
@EmptyHouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FromAnEmptyHouseTest {

    private static final Path PHOTOS = Path.of("src/test/resources/journey");

    @LocalServerPort
    int port;

    @Autowired
    private AFirstLink firstLink;

    private Stage stage;
    private Page page;

    @RegisterExtension
    final AfterTestExecutionCallback whatWasSeen = context -> context.getExecutionException()
            .ifPresent(
                    e -> stage.photographFailure(context.getRequiredTestMethod().getName()));

    @BeforeAll
    void curtain() throws IOException {
        stage = new Stage(port);
        page = stage.page();
    }

    @AfterAll
    void end() {
        stage.close();
    }

    @Test
    void aContestIsFoundedItsRulesAreWrittenAndAWorkComesIn() {
        becomeAdministrator();
        foundTheContest();
        writeTheRules();
        enterAWork();
    }

    private void becomeAdministrator() {
        stage.visit(firstLink.path());
        page.fill("#name", "Vũ Thị Đầu");
        page.fill("#email", "dau@example.vn");
        stage.look("empty-first");
        page.click("main button.primary");
        page.waitForURL("**/dang-nhap/buoc-hai");
        page.click("a[href$='/ung-dung']");
        page.waitForURL("**/ung-dung");
        page.fill("#code", ASecondFactor.codeOf(page.locator("#khoa").textContent()));
        page.click("main form button.primary");
        page.waitForURL("**/viec-cua-toi");
        stage.look("empty-desk");
    }

    private void foundTheContest() {
        stage.visit("/ban-to-chuc/cuoc-thi");
        stage.look("empty-found");
        page.fill("#nameVi", "Cuộc thi ảnh “Quê hương đổi mới”");
        page.fill("#codePrefix", "QH");
        page.fill("#organiser", "Hội Văn học Nghệ thuật tỉnh");
        page.fill("#office", "Văn phòng Hội");
        page.fill("#telephone", "0207 382 0000");
        page.fill("#email", "vanphong@example.vn");
        page.click("main form button.primary");
        page.waitForLoadState();
        page.fill("#nameVi", "Thi ảnh “Quê hương đổi mới”");
        page.fill("#spanVi", "Tháng 12 năm nay");
        page.check("input[name=medium][value=PHOTO]");
        stage.look("empty-phase");
        page.click("form[action$='/giai-doan'] button");
        page.waitForLoadState();
        stage.visit("/ban-to-chuc/thanh-vien");
        page.check("input[name=role][value=HEAD]");
        page.fill("#name", "Vũ Thị Đầu");
        page.fill("#email", "dau@example.vn");
        page.click("form[action$='/thanh-vien'] button.primary");
        page.waitForLoadState();
        stage.visit("/ban-to-chuc");
        stage.look("empty-organiser");
    }

    private void writeTheRules() {
        LocalDate today = LocalDate.now(Window.ZONE);
        stage.visit("/ban-to-chuc/the-le/1");
        page.selectOption("#medium", "PHOTO");
        page.uncheck("#tiers");
        page.uncheck("#vote");
        page.fill("#theme", "Những đổi thay của quê hương");
        page.fill("#launch", today.toString());
        page.fill("#deadline", today.plusDays(30).toString());
        page.fill("#votingEnds", today.plusDays(60).toString());
        page.click("main form button.primary");
        page.waitForURL("**/buoc/**");
        stage.visit("/ban-to-chuc/the-le/1/buoc/nguoi-du-thi");
        page.click("details:has(#unitKinds) summary");
        page.fill("#unitKinds", "Chi hội"); // there is no tree: entrants will write the name themselves
        page.locator("main form[action*='/buoc/'] button.primary").first().click();
        page.waitForLoadState();
        stage.visit("/ban-to-chuc/the-le/1/xem-lai");
        List<String> open = page.locator("#con-mo a").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        for (String step : open) {
            stage.visit(step);
            page.locator("main form[action*='/buoc/'] button.primary").first().click();
            page.waitForLoadState();
        }
        stage.visit("/ban-to-chuc/the-le/1/xem-lai");
        page.fill("#number", "01-TL/BTC");
        page.fill("#signer", "Vũ Thị Đầu");
        page.fill("#signerTitle", "Trưởng Ban Tổ chức");
        page.click("form[action$='/ban-hanh'] button.primary");
        page.waitForLoadState();
        stage.visit("/the-le");
        assertThat(page.locator("main")).containsText("Những đổi thay của quê hương");
    }

    private void enterAWork() {
        stage.visit("/du-thi");
        page.getByRole(AriaRole.BUTTON)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Gửi tác phẩm mới"))
                .first()
                .click();
        page.waitForURL("**/du-thi/*");
        stage.look("empty-draft");
        page.fill("#title", "Cầu mới qua suối");
        page.fill("#caption", "Cây cầu mới đưa trẻ em hai bản đến trường.");
        page.fill("#place", "Bản Bung, xã Thanh Tương");
        page.fill("#takenOn", LocalDate.now(Window.ZONE).minusDays(20).toString());
        page.fill("#telephone", "0912 345 678");
        page.fill("#unitWords", "Chi hội Nhiếp ảnh huyện Na Hang");
        if (page.locator("#bornOn").count() > 0) {
            page.fill("#bornOn", "1980-04-30");
        }
        for (var tick : page.locator("input[name=declared]").all()) {
            tick.check();
        }
        page.setInputFiles("#anh", PHOTOS.resolve("canon_hdr_NO.jpg"));
        assertThat(page.locator("input[type=hidden][name=media]")).hasCount(1);
        page.click("button[value=send]");
        assertThat(page.locator(".receipt .code")).containsText("QH-");
        assertThat(page.locator("main")).containsText("Chi hội Nhiếp ảnh huyện Na Hang");
        stage.look("empty-receipt");
    }
}
