package vn.lantoa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.Chromium;
import vn.lantoa.accounts.DemoCast;

/**
 * A real browser in front of the running house. Each page that is looked at is checked for console errors (a violated
 * content policy is one), for axe violations of level A and AA, and photographed at 390 and 1280 px.
 */
final class Stage implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/pictures");

    private final Browser browser = Chromium.browser();
    private final String base;
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    Stage(int port) throws java.io.IOException {
        base = "http://localhost:" + port;
        Files.createDirectories(PICTURES);
        freshPhone();
    }

    /** A phone nobody is signed in on. */
    Page freshPhone() {
        if (context != null) {
            context.close();
        }
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(1)
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("vi-VN"));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            boolean designedRefusal = message.text().contains("status of 422");
            if (message.type().equals("error") && !designedRefusal) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    Page page() {
        return page;
    }

    Page visit(String path) {
        page.navigate(base + path);
        return page;
    }

    /** Moves the demo's day, as a newcomer does. */
    void day(String iso) {
        visit("/trinh-dien");
        page.fill("#day", iso);
        page.click("form[action='/trinh-dien/ngay']:has(#day) button");
        page.waitForURL(base + "/");
    }

    /** Takes a role of the cast. */
    Page as(DemoCast one) {
        freshPhone();
        visit("/trinh-dien");
        page.click("form:has(input[value='" + one.name() + "']) button");
        page.waitForURL(base + "/viec-cua-toi");
        return page;
    }

    /** The code that was mailed to this address last, read off the demo's mailbox. */
    String codeFor(String email) {
        Page mailbox = context.newPage();
        mailbox.navigate(base + "/hop-thu");
        String mail = mailbox.locator("article.mail:has-text('" + email + "') h2")
                .first()
                .textContent();
        mailbox.close();
        return mail.substring(0, 6);
    }

    /** Looks at the page that is open: a phone's and a laptop's view, accessibility, silence of the console. */
    void look(String name) {
        page.evaluate("() => document.fonts.ready");
        photograph(name, 390);
        photograph(name, 1280);
        // in the page itself: without frames of strangers nothing is gained by a second page that gathers the findings
        AxeRunOptions found = new AxeRunOptions();
        found.setResultTypes(List.of("violations"));
        var violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(found)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .as(() -> name + ": "
                        + violations.stream()
                                .map(v -> v.getId() + " "
                                        + v.getNodes().stream()
                                                .limit(3)
                                                .map(n -> n.getHtml())
                                                .toList())
                                .toList())
                .isEmpty();
        page.setViewportSize(390, 844);
        int wide = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(wide).as(name + " scrolls sideways on a phone").isLessThanOrEqualTo(391);
        assertThat(complaints).as(name + ": the console is silent").isEmpty();
    }

    /** What was on the screen when a step of the journey failed. */
    void photographFailure(String step) {
        photograph("failed-" + step, 1280);
    }

    private void photograph(String name, int width) {
        page.setViewportSize(width, width == 390 ? 844 : 900);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-" + width + ".png")));
    }

    /** A page refused on purpose (403, 404) makes the browser complain once; that is not the page's fault. */
    void forgiveRefusal() {
        complaints.removeIf(text -> text.contains("Failed to load resource") && text.matches("(?s).*(403|404).*"));
    }

    @Override
    public void close() {
        context.close();
    }
}
