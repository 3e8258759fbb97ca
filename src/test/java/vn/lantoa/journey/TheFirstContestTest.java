package vn.lantoa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.accounts.DemoCast;

/** Phase 1 of the plan, once, for real: a photo goes in from a phone-sized browser, and a certificate comes out. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "lantoa.data=target/journey-data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TheFirstContestTest {

    private static final Path PHOTOS = Path.of("src/test/resources/journey");

    @LocalServerPort
    int port;

    private Stage stage;
    private final List<String> codes = new ArrayList<>();

    @BeforeAll
    void curtain() throws IOException {
        stage = new Stage(port);
    }

    @AfterAll
    void end() {
        stage.close();
    }

    @Test
    @Order(1)
    void anAuthorSignsInByCodeAndSendsAPhotoFromAPhone() {
        stage.day("2023-03-10");
        Page page = stage.freshPhone();
        signIn(page, "tac.gia@example.vn", "Hoàng Thị Khuê");
        stage.visit("/du-thi");
        stage.look("enter");
        page.click("text=Gửi tác phẩm mới");
        page.waitForURL("**/du-thi/*");
        stage.look("draft-empty");

        page.click("button[value=send]");
        PlaywrightAssertions.assertThat(page.locator(".refusals")).containsText("Xin ghi tên tác phẩm");
        stage.look("draft-refused");

        page.setInputFiles("#anh", PHOTOS.resolve("DSCN0010.jpg"));
        PlaywrightAssertions.assertThat(page.locator("#photos")).containsText("1000 px");
        stage.look("draft-photo-too-small");
        page.locator("#photos li button").last().click();
        fill(page, "Mùa gặt ở thôn Đồng Tâm");
        codes.add(send(page, "HMD_Nokia_8.3_5G.jpg", "jolla.jpg"));
        stage.look("receipt");
        stage.visit("/du-thi/cua-toi");
        PlaywrightAssertions.assertThat(page.locator(".gallery")).containsText(codes.getFirst());
        stage.look("mine");
    }

    /** Uploads, waits until each photo is in, submits, and reads the code off the receipt. */
    private static String send(Page page, String... photos) {
        Path[] files = java.util.Arrays.stream(photos).map(PHOTOS::resolve).toArray(Path[]::new);
        int before = page.locator("input[type=hidden][name=media]").count();
        page.setInputFiles("#anh", files);
        PlaywrightAssertions.assertThat(page.locator("input[type=hidden][name=media]")).hasCount(before + files.length);
        page.click("button[value=send]");
        PlaywrightAssertions.assertThat(page.locator(".receipt .code")).containsText("TQ-");
        return page.locator(".receipt .code").textContent().strip();
    }

    @Test
    @Order(2)
    void aClerkEntersForACollectiveAndAnotherAuthorForThemselves() {
        Page page = stage.as(DemoCast.CLERK);
        begin(page);
        fill(page, "Đường hoa của chi hội phụ nữ");
        page.check("input[value=collective]");
        page.fill("#authorName", "Chi hội Phụ nữ thôn 1");
        codes.add(send(page, "iphone_hdr_YES.jpg"));
        stage.look("receipt-of-a-clerk");
        page = stage.as(DemoCast.AUTHOR);
        begin(page);
        fill(page, "Bộ đội giúp dân dựng lại nhà");
        codes.add(send(page, "canon_hdr_NO.jpg"));
    }

    private void begin(Page page) {
        stage.visit("/du-thi");
        page.click("text=Gửi tác phẩm mới");
        page.waitForURL("**/du-thi/*");
    }

    private void fill(Page page, String title) {
        page.fill("#title", title);
        page.fill("#caption", "Cán bộ xã và bà con cùng gặt lúa chạy mưa, chiều muộn vẫn cười.");
        page.fill("#place", "Thôn Đồng Tâm, xã Hợp Thành, huyện Sơn Dương");
        page.fill("#takenOn", "2023-02-20");
        page.fill("#telephone", "0912 345 678");
        page.fill("#unitWords", "");
        page.locator("#unitWords").pressSequentially("chi bo thon 1 son duong");
        page.locator("#don-vi-tim-thay input[name=unit]").first().check();
        for (var tick : page.locator("input[name=declared]").all()) {
            tick.check();
        }
    }

    private void signIn(Page page, String email, String name) {
        stage.visit("/dang-nhap");
        page.fill("#email", email);
        page.click("main button.primary");
        page.waitForURL("**/dang-nhap/ma");
        stage.look("code");
        Page mailbox = page.context().newPage();
        mailbox.navigate(page.url().replace("/dang-nhap/ma", "/hop-thu"));
        String mail = mailbox.locator("article.mail:has-text('" + email + "') h2").first().textContent();
        mailbox.close();
        page.fill("#code", mail.substring(0, 6));
        page.click("main button.primary");
        page.waitForURL("**/tai-khoan");
        stage.look("name");
        page.fill("#name", name);
        page.click("main button.primary");
        page.waitForURL("**/viec-cua-toi");
    }

    @Test
    @Order(3)
    void afterTheDeadlineItIsRefusedAndToldWhenItClosed() {
        stage.day("2023-03-16");
        Page page = stage.as(DemoCast.AUTHOR);
        stage.visit("/du-thi");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("phút cuối là 23 giờ 59, 14/3/2023");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Chưa có Thể lệ");
        stage.look("enter-closed");
    }

    @Test
    @Order(4)
    void theDistrictCouncilMarksChoosesAndConcludes() {
        stage.day("2023-03-20");
        int points = 9;
        for (DemoCast one : List.of(DemoCast.SECRETARY, DemoCast.MEMBER, DemoCast.CHAIR)) {
            Page page = stage.as(one);
            stage.visit("/xet-chon");
            page.click("main a[href^='/xet-chon/']:not([href$='/tinh'])");
            String council = page.url();
            if (one == DemoCast.SECRETARY) {
                stage.look("council");
            }
            for (String code : codes) {
                page.navigate(council + "/" + code);
                page.fill("#points", String.valueOf(points));
                if (one == DemoCast.SECRETARY && code.equals(codes.getFirst())) {
                    stage.look("council-work");
                }
                page.click("form[action$='/diem'] button.primary");
                page.waitForLoadState();
            }
            points--;
        }
        conclude(stage.page());
    }

    private void conclude(Page page) {
        stage.visit("/xet-chon");
        page.click("main a[href^='/xet-chon/']:not([href$='/tinh'])");
        for (String code : codes) {
            page.check("input[name=chon][value='" + code + "']");
        }
        page.click("button[name=ket-luan]");
        page.waitForURL("**/ket-luan");
        page.fill("#place", "Hội trường Huyện ủy Sơn Dương");
        page.fill("#heldAt", "2023-03-20T08:00");
        for (var present : page.locator("input[name=present]").all()) {
            present.check();
        }
        page.check("input[name=confirm]");
        stage.look("conclude");
        page.click("form[action$='/ket-luan'] button.primary");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("niêm phong");
        PlaywrightAssertions.assertThat(page.locator("input[name=chon]")).hasCount(0);
        stage.look("council-concluded");
    }

    @Test
    @Order(5)
    void theProvinceSeesWhatWasForwardedAndSealsTheContestsLineUp() {
        stage.day("2023-03-31");
        Page page = stage.as(DemoCast.STAFF);
        stage.visit("/xet-chon/tinh");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Huyện ủy Na Hang");
        stage.look("province");
        page.click("form[action='/xet-chon/tinh/chot'] button");
        PlaywrightAssertions.assertThat(page.locator("form[action='/xet-chon/tinh/chot']")).hasCount(0);
    }

    @Test
    @Order(6)
    void theWorksAreShownAndTheFanpagesPostsPasted() {
        stage.day("2023-04-02");
        Page page = stage.as(DemoCast.STAFF);
        stage.visit("/dang-tai");
        page.click("form[action='/dang-tai'] button.primary");
        stage.look("publishing");
        for (int i = 0; i < codes.size(); i++) {
            stage.visit("/fanpage");
            String code = codes.get(i);
            page.fill("#permalink-" + code, "https://www.facebook.com/danvantuyenquang/posts/10015" + i);
            page.click("form:has(#permalink-" + code + ") button");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("10015" + i);
        }
        stage.look("fanpage");
        stage.freshPhone();
        stage.visit("/tac-pham");
        PlaywrightAssertions.assertThat(stage.page().locator(".gallery li")).hasCount(codes.size());
        stage.look("gallery");
        stage.visit("/tac-pham/" + codes.getFirst());
        assertThat(stage.page().locator("meta[property='og:image']").getAttribute("content"))
                .startsWith("http").endsWith(".jpg");
        PlaywrightAssertions.assertThat(stage.page().locator("main")).containsText("Hoàng Thị Khuê");
        stage.look("work");
    }
}
