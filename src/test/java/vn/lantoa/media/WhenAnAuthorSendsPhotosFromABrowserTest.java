package vn.lantoa.media;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.lantoa.Chromium;
import vn.lantoa.PageTest;
import vn.lantoa.media.clip.SampleClips;

@PageTest
@Import({TrialPage.class, TrialPage.Form.class})
class WhenAnAuthorSendsPhotosFromABrowserTest {

    private static final FilePayload PORTRAIT =
            new FilePayload("Ảnh đêm hội.jpg", "image/jpeg", Samples.bytes("portrait-1.jpg"));

    @LocalServerPort
    int port;

    @Autowired
    Media media;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext phone;
    private Page page;

    @BeforeEach
    void openThePage() {
        phone = Chromium.browser().newContext();
        page = phone.newPage();
        page.setDefaultTimeout(8_000);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate("http://localhost:" + port + "/thu-anh");
    }

    @AfterEach
    void closeTheBrowser() {
        phone.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theFormCarriesTheIdsOfTheFinishedFiles() {
        page.locator("#anh").setInputFiles(PORTRAIT);
        assertThat(row().locator(".upload-status")).hasText("Đã gửi xong");

        page.locator("#gui").click();
        page.waitForURL("**/thu-anh/gui");

        MediaFile file = media.find(sent()).orElseThrow();
        assertThat(file.owner()).isEqualTo(TrialPage.AN);
        assertThat(file.name()).isEqualTo("Ảnh đêm hội.jpg");
        assertThat(file.status()).isEqualTo(MediaFile.Status.READY);
        assertThat(file.bytes()).isEqualTo(PORTRAIT.buffer.length);
    }

    @Test
    void aLostConnectionGoesOnByItselfAndTheFormWaits() {
        AtomicInteger failures = new AtomicInteger(2);
        page.route("**/uploads/*", route -> {
            if (route.request().method().equals("PATCH") && failures.getAndDecrement() > 0) {
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });

        page.locator("#anh").setInputFiles(PORTRAIT);
        page.locator("#gui").click();

        page.waitForURL("**/thu-anh/gui", new Page.WaitForURLOptions().setTimeout(20_000));
        assertThat(media.find(sent())).isPresent();
    }

    @Test
    void whatIsNoPhotoIsRefusedBeforeAnythingIsSent() {
        page.locator("#anh").setInputFiles(new FilePayload("báo cáo.jpg", "image/jpeg", "%PDF-1.7".getBytes()));

        assertThat(row().locator(".upload-status"))
                .hasText("Tệp này không phải ảnh JPEG, PNG, WebP, HEIC hay clip MP4, MOV.");
        assertThat(media.ownedBy(TrialPage.AN)).noneMatch(file -> file.name().equals("báo cáo.jpg"));
    }

    @Test
    void aPhotoThroughAChatIsTakenWithAHint() throws IOException {
        Path bare = Files.createTempFile("bare", ".jpg");
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(200, 200, java.awt.image.BufferedImage.TYPE_INT_RGB),
                "jpg",
                bare.toFile());

        page.locator("#anh").setInputFiles(bare);

        assertThat(row().locator(".upload-hint")).containsText("Zalo");
        assertThat(row().locator(".upload-status")).hasText("Đã gửi xong");
    }

    @Test
    void aPhotoTooSmallIsRefusedBeforeAnythingIsSent() {
        page.locator("#anh").setInputFiles(new FilePayload("nhỏ.png", "image/png", Samples.pngHeader(99, 50)));

        assertThat(row().locator(".upload-status")).containsText("px trở lên");
    }

    @Test
    void aClipShowsItsLengthAndThenItsPoster() {
        page.locator("#anh").setInputFiles(SampleClips.make(2, 640, 360));

        assertThat(row().locator(".upload-size")).containsText("0:02");
        assertThat(row().locator(".upload-status")).hasText("Đã gửi xong");
        assertThat(row().locator("img.upload-poster")).hasJSProperty("naturalWidth", 320);
        look("clip-upload");
        page.locator("#gui").click();
        page.waitForURL("**/thu-anh/gui");
        assertThat(media.find(sent()).orElseThrow().isClip()).isTrue();
    }

    @Test
    void aClipIsAnnouncedWhileItIsMadePlayableAndThenPlays() throws Exception {
        MediaFile clip =
                switch (media.receive(TrialPage.AN, Files.newInputStream(SampleClips.make(2, 1280, 720)), "clip.mp4")) {
                    case FormUploadOutcome.Received received -> received.file();
                    case FormUploadOutcome refused -> throw new AssertionError(refused);
                };
        String address = "http://localhost:" + port + "/thu-clip/" + clip.id();
        page.navigate(address);
        if (page.locator("video").count() == 0) {
            assertThat(page.locator("figure.clip [role=status]")).containsText("đang xử lý");
        }

        page.waitForCondition(
                () -> media.find(clip.id()).orElseThrow().rendered(),
                new Page.WaitForConditionOptions().setTimeout(60_000));
        page.navigate(address);
        look("clip-player");
        page.evaluate("() => { const v = document.querySelector('video'); v.muted = true; return v.play(); }");
        page.waitForFunction("() => document.querySelector('video').currentTime > 0.2");

        assertThat(page.locator("video")).hasJSProperty("videoHeight", 720);
        assertThat(page.locator("video")).hasAttribute("preload", "none");
    }

    private void look(String name) {
        if (System.getProperty("look") != null) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", name + ".png")));
        }
    }

    @Test
    void aClipTooLongIsRefusedBeforeAnythingIsSent() {
        page.locator("#anh").setInputFiles(SampleClips.make(5, 320, 240));

        assertThat(row().locator(".upload-status")).hasText("Clip dài quá 3 giây. Hãy chọn clip ngắn hơn.");
    }

    @Test
    void whatTheServerCannotTakeDoesNotGoWithTheForm() {
        page.locator("#anh")
                .setInputFiles(
                        new FilePayload("hỏng.mp4", "video/mp4", "\0\0\0\u0018ftypisom\0\0\0\0isommp42".getBytes()));

        assertThat(row().locator(".upload-status")).containsText("Clip bị hỏng");
        assertThat(row().locator("input[type=hidden]")).hasCount(0);
    }

    private MediaId sent() {
        return new MediaId(UUID.fromString(page.locator("body").innerText().strip()));
    }

    private Locator row() {
        return page.locator(".upload");
    }
}
