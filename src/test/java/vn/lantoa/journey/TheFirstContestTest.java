package vn.lantoa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
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
    private String code;

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
        stage.forgiveRefusal();
        PlaywrightAssertions.assertThat(page.locator(".refusals")).containsText("Xin điền mục này");
        stage.look("draft-refused");

        page.setInputFiles("#anh", new Path[] {PHOTOS.resolve("DSCN0010.jpg")});
        PlaywrightAssertions.assertThat(page.locator(".upload-list, .upload")).not().isEmpty();
        fill(page, "Mùa gặt ở thôn Đồng Tâm");
        page.click("button[value=send]");
        stage.forgiveRefusal();
        PlaywrightAssertions.assertThat(page.locator("#photos")).containsText("1.000");
        stage.look("draft-photo-too-small");

        page.check("input[name=remove]");
        page.setInputFiles("#anh", new Path[] {PHOTOS.resolve("HMD_Nokia_8.3_5G.jpg"), PHOTOS.resolve("jolla.jpg")});
        page.waitForFunction("() => document.querySelectorAll('input[type=hidden][name=media]').length >= 3");
        page.click("button[value=send]");
        PlaywrightAssertions.assertThat(page.locator(".receipt .code")).containsText("TQ-");
        code = page.locator(".receipt .code").textContent().strip();
        stage.look("receipt");
        stage.visit("/du-thi/cua-toi");
        PlaywrightAssertions.assertThat(page.locator(".gallery")).containsText(code);
        stage.look("mine");
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
    @Order(2)
    void afterTheDeadlineItIsRefusedAndToldWhenItClosed() {
        stage.day("2023-03-16");
        Page page = stage.as(DemoCast.AUTHOR);
        stage.visit("/du-thi");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("phút cuối là 23 giờ 59, 14/3/2023");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Chưa có Thể lệ");
        stage.look("enter-closed");
        assertThat(code).startsWith("TQ-");
    }
}
