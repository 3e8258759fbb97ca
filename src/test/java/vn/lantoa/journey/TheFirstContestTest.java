package vn.lantoa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
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
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.PageTest;
import vn.lantoa.accounts.DemoCast;

/** Phase 1 of the plan, once, for real: a photo goes in from a phone-sized browser, and a certificate comes out. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TheFirstContestTest {

    private static final Path PHOTOS = Path.of("src/test/resources/journey");

    @LocalServerPort
    int port;

    private Stage stage;

    @RegisterExtension
    final AfterTestExecutionCallback whatWasSeen = context -> context.getExecutionException()
            .ifPresent(
                    e -> stage.photographFailure(context.getRequiredTestMethod().getName()));

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
        PlaywrightAssertions.assertThat(page.locator("input[type=hidden][name=media]"))
                .hasCount(before + files.length);
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
        page.fill("#caption", "Chị em trồng hoa dọc con đường mới mở, mỗi nhà chăm một đoạn.");
        page.check("input[value=collective]");
        page.fill("#authorName", "Chi hội Phụ nữ thôn 1");
        codes.add(send(page, "iphone_hdr_YES.jpg"));
        stage.look("receipt-of-a-clerk");
        page = stage.as(DemoCast.AUTHOR);
        begin(page);
        fill(page, "Bộ đội giúp dân dựng lại nhà");
        page.fill("#caption", "Chiến sĩ cùng dân bản dựng lại nếp nhà sau trận lốc, thắp lại ngọn đèn đầu tiên.");
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
        page.fill("#bornOn", "1985-08-19");
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
        page.fill("#code", stage.codeFor(email));
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
            page.check("input[name=muc][value='" + code + "']");
        }
        page.click("button[value=chon]");
        page.click("a.primary[href$='/ket-luan']");
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
        PlaywrightAssertions.assertThat(page.locator("input[name=muc]")).hasCount(0);
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
        PlaywrightAssertions.assertThat(page.locator("form[action='/xet-chon/tinh/chot']"))
                .hasCount(0);
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
        stage.visit("/");
        PlaywrightAssertions.assertThat(stage.page().locator(".on-show img")).hasCount(codes.size());
        stage.look("home-with-works");
        stage.visit("/tac-pham/" + codes.getFirst());
        assertThat(stage.page().locator("meta[property='og:image']").getAttribute("content"))
                .startsWith("http")
                .endsWith(".jpg");
        PlaywrightAssertions.assertThat(stage.page().locator("main")).containsText("Hoàng Thị Khuê");
        stage.look("work");
    }

    @Test
    @Order(7)
    void thePublicVotesByEmailCodeAndSeesNoTotal() {
        stage.day("2023-04-10");
        vote("nguoi.xem.1@example.vn", codes.get(1), true);
        vote("nguoi.xem.2@example.vn", codes.get(1), false);
        vote("nguoi.xem.3@example.vn", codes.get(0), false);
        stage.freshPhone();
        stage.visit("/binh-chon");
        stage.look("poll");
    }

    private void vote(String email, String code, boolean look) {
        Page page = stage.freshPhone();
        stage.visit("/tac-pham/" + code);
        page.click("a[href='/binh-chon/" + code + "']");
        page.waitForURL("**/binh-chon/" + code);
        if (look) {
            page.fill("#email", "khong phai");
            page.click("main form button.primary");
            PlaywrightAssertions.assertThat(page.locator("main .refusal").first())
                    .containsText("e-mail");
            stage.look("ballot-refused");
        }
        page.fill("#email", email);
        page.click("main form button.primary");
        page.waitForSelector("#code");
        page.fill("#code", stage.codeFor(email));
        page.click("main form button.primary");
        page.waitForSelector("form[action$='/phieu']");
        if (look) {
            stage.look("ballot");
        }
        page.click("form[action$='/phieu'] button");
        PlaywrightAssertions.assertThat(page.locator("form[action$='/phieu']")).hasCount(0);
        if (look) {
            stage.look("ballot-cast");
        }
    }

    @Test
    @Order(8)
    void oneOfficerTypesTheFanpagesFiguresAndAnotherConfirms() {
        stage.day("2023-05-31");
        int[][] figures = {{120, 14, 30}, {310, 25, 90}, {45, 3, 7}};
        Page page = stage.as(DemoCast.STAFF);
        for (int i = 0; i < codes.size(); i++) {
            stage.visit("/fanpage/so-lieu");
            String code = codes.get(i);
            page.fill("#reactions-" + code, String.valueOf(figures[i][0]));
            page.fill("#comments-" + code, String.valueOf(figures[i][1]));
            page.fill("#shares-" + code, String.valueOf(figures[i][2]));
            page.click("form:has(#reactions-" + code + ") button");
            page.waitForLoadState();
        }
        page = stage.as(DemoCast.SECOND_OFFICER);
        stage.visit("/fanpage/so-lieu");
        stage.look("figures");
        for (int i = 0; i < codes.size(); i++) {
            stage.visit("/fanpage/so-lieu");
            page.locator("form[action$='/xac-nhan'] button").first().click();
            page.waitForLoadState();
        }
        page = stage.as(DemoCast.STAFF);
        stage.visit("/fanpage/so-lieu");
        page.click("#chot button");
        PlaywrightAssertions.assertThat(page.locator("#chot")).hasCount(0);
        stage.look("figures-frozen");
    }

    @Test
    @Order(9)
    void theJuryScoresBlindAndTheRoundCannotCloseWithASheetOpen() {
        stage.day("2023-06-01");
        Page page = stage.as(DemoCast.STAFF);
        stage.visit("/cham-diem");
        page.click("form[action='/cham-diem/vong'] button");
        page.waitForLoadState();
        stage.visit("/cham-diem");
        page.click("a[href$='/tien-do']");
        page.click("form[action$='/ket-thuc'] button");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText(DemoCast.HEAD_JUROR.fullName());
        stage.look("jury-progress-refused");
        int bonus = 0;
        for (DemoCast juror : List.of(DemoCast.SECOND_JUROR, DemoCast.THIRD_JUROR, DemoCast.HEAD_JUROR)) {
            score(stage.as(juror), bonus, juror == DemoCast.SECOND_JUROR);
            bonus += 2;
        }
        page = stage.as(DemoCast.STAFF);
        stage.visit("/cham-diem");
        page.click("a[href$='/tien-do']");
        page.click("form[action$='/ket-thuc'] button");
        PlaywrightAssertions.assertThat(page.locator("form[action$='/ket-thuc']"))
                .hasCount(0);
        stage.look("jury-concluded");
    }

    /** Every sheet of one juror; what is scored is told apart by the picture's caption only. */
    private void score(Page page, int bonus, boolean look) {
        stage.visit("/cham-diem");
        page.click("main h2 a[href^='/cham-diem/']");
        page.waitForURL("**/cham-diem/*");
        String round = page.url();
        List<String> sheets = page.locator("main a[href^='/cham-diem/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> href.matches("/cham-diem/[^/]+/[A-Z0-9-]+"))
                .distinct()
                .toList();
        assertThat(sheets).hasSize(codes.size());
        if (look) {
            stage.look("jury-sheets");
        }
        for (String sheet : sheets) {
            stage.visit(sheet);
            String html = page.content();
            assertThat(html).doesNotContain("Hoàng Thị Khuê", "Chi hội Phụ nữ", "TQ-0", "Huyện ủy");
            int[] points = html.contains("gặt lúa chạy mưa") ? new int[] {30, 22, 20} : new int[] {26, 20, 18};
            List<com.microsoft.playwright.Locator> fields =
                    page.locator("[data-max]").all();
            for (int i = 0; i < fields.size(); i++) {
                fields.get(i).fill(String.valueOf(points[i] + bonus));
            }
            page.check("input[name=confirm]");
            if (look && sheet.equals(sheets.getFirst())) {
                stage.look("jury-sheet");
            }
            page.click("button[formaction$='/ky']");
            page.waitForLoadState();
        }
        assertThat(round).contains("/cham-diem/");
    }

    @Test
    @Order(10)
    void theResultIsSealedAnnouncedAndExplainsItself() {
        stage.day("2023-06-20");
        Page page = stage.as(DemoCast.HEAD);
        stage.visit("/ban-to-chuc/ket-qua");
        stage.look("gate");
        page.click("form[action='/ban-to-chuc/ket-qua/chot'] button.primary");
        page.waitForSelector("form[action='/ban-to-chuc/ket-qua/cong-bo']");
        stage.look("gate-sealed");
        page.click("form[action='/ban-to-chuc/ket-qua/cong-bo'] button.primary");
        page.waitForLoadState();
        stage.freshPhone();
        stage.visit("/ket-qua");
        PlaywrightAssertions.assertThat(stage.page().locator("main")).containsText("Giải Nhất");
        PlaywrightAssertions.assertThat(stage.page().locator("main")).containsText("Hoàng Thị Khuê");
        stage.look("result");
        stage.visit("/ket-qua/" + codes.getFirst());
        stage.look("explanation");
        PlaywrightAssertions.assertThat(stage.page().locator("main")).containsText("70");
    }

    @Test
    @Order(11)
    void theCertificateComesOutAndItsCodeConfirmsIt() throws IOException {
        Page page = stage.as(DemoCast.STAFF);
        stage.visit("/ban-to-chuc/giay-chung-nhan");
        page.click("form[action='/ban-to-chuc/giay-chung-nhan'] button.primary");
        stage.look("certificates-refused");
        page.fill("#decisionNumber", "08-QĐ/BDVTU");
        page.fill("#decisionDate", "2023-06-20");
        page.fill("#superior", "TỈNH ỦY TUYÊN QUANG");
        page.fill("#issuer", "BAN DÂN VẬN");
        page.fill("#presenter", "Ban Tổ chức Cuộc thi ảnh, video clip tuyên truyền các hoạt động với nhân dân ở cơ sở");
        page.fill("#place", "Tuyên Quang");
        page.fill("#signerTitle", "TRƯỞNG BAN");
        page.fill("#signerName", "Nguyễn Tiến Dũng");
        page.click("form[action='/ban-to-chuc/giay-chung-nhan'] button.primary");
        page.waitForSelector("a[href$='.pdf']");
        stage.look("certificates");
        String text = "";
        for (String pdf : page.locator("a[href^='/giay-chung-nhan/'][href$='.pdf']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()) {
            byte[] bytes = page.request()
                    .get(page.url().replaceAll("/ban-to-chuc/.*", "") + pdf)
                    .body();
            String one = text(bytes);
            if (one.contains("Khuê")) {
                text = one;
                Files.write(Path.of("target/pictures/certificate.pdf"), bytes);
            }
        }
        // 78 of 100 from the jury and the second of three ranks on the Fanpage: 54,6 + 20 = 74,6 points, second place.
        assertThat(text.replaceAll("\\s+", " ")
                        .replaceAll("[0-9A-Z]{4}(- ?[0-9A-Z]{4,5})+", "CODE")
                        .strip())
                .isEqualTo(
                        "TỈNH ỦY TUYÊN QUANG BAN DÂN VẬN * ĐẢNG CỘNG SẢN VIỆT NAM Ban Tổ chức Cuộc thi ảnh, video clip"
                                + " tuyên truyền các hoạt động với nhân dân ở cơ sở CHỨNG NHẬN Đồng chí Hoàng Thị Khuê Đơn vị:"
                                + " Chi bộ thôn 1 (trình diễn), Đảng ủy xã Trung Yên, Huyện ủy Sơn Dương Đạt giải Nhì Cuộc thi"
                                + " ảnh “Những hình ảnh ấn tượng của cán bộ, đảng viên tham gia các hoạt động với nhân dân tại"
                                + " cơ sở” Tác phẩm: “Mùa gặt ở thôn Đồng Tâm” CODE Quyết định số 08-QĐ/BDVTU, ngày 20 tháng 6"
                                + " năm 2023 Số vào sổ: 002/GCN Tuyên Quang, ngày 20 tháng 6 năm 2023 TRƯỞNG BAN Nguyễn Tiến"
                                + " Dũng");
        String all = page.locator("a[href*='/tat-ca.pdf']").first().getAttribute("href");
        var batch = page.request().get(page.url().replaceAll("/ban-to-chuc/.*", "") + all);
        assertThat(batch.status()).as("all certificates in one file").isEqualTo(200);
        String verify = page.locator("a[href^='/ban-to-chuc/giay-chung-nhan/']:not([href*='.pdf'])")
                .first()
                .getAttribute("href");
        stage.visit(verify);
        String link = page.locator("a[href^='/xac-minh/']").first().getAttribute("href");
        stage.freshPhone();
        stage.visit(link);
        PlaywrightAssertions.assertThat(stage.page().locator("main")).containsText("08-QĐ/BDVTU");
        stage.look("verified");
        stage.visit("/xac-minh/KHONG-CO-MA");
        stage.forgiveRefusal();
        stage.look("not-verified");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
        }
    }

    @Test
    @Order(12)
    void everyActIsInTheJournalAndTheChainHolds() {
        Page page = stage.as(DemoCast.STAFF);
        stage.visit("/nhat-ky");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("nguyên vẹn");
        for (String act : List.of(
                "gửi tác phẩm",
                "kết luận",
                "chốt số liệu",
                "phiếu bình chọn",
                "kết thúc vòng chấm",
                "Công bố kết quả")) {
            PlaywrightAssertions.assertThat(page.locator("main")).containsText(act);
        }
        stage.look("journal-of-the-contest");
    }
}
