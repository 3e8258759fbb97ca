package vn.lantoa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.lantoa.accounts.ASecondFactor;
import vn.lantoa.accounts.Passes;
import vn.lantoa.accounts.People;
import vn.lantoa.accounts.Person;

/** How whoever decides gets in: by passkey, by authenticator app, and after a telephone was lost. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "lantoa.second-factor=on",
            "server.port=" + WithTwoFactorsTest.PORT,
            "lantoa.base-url=http://localhost:" + WithTwoFactorsTest.PORT
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithTwoFactorsTest {

    /** A passkey is bound to the address of the site, so this one is known beforehand. */
    static final int PORT = 18931;

    @Autowired
    private People people;

    @Autowired
    private Passes passes;

    private Stage stage;
    private Page page;

    @BeforeAll
    void open() throws IOException {
        stage = new Stage(PORT);
        page = stage.page();
    }

    @AfterAll
    void end() {
        stage.close();
    }

    private void askForACode(String email) {
        stage.visit("/dang-nhap");
        page.fill("#email", email);
        page.click("main button.primary");
        page.waitForURL("**/dang-nhap/ma");
        String code = stage.codeFor(email);
        page.fill("#code", code);
        page.click("main button.primary");
    }

    private Person administrator(String name, String email) {
        Person person = people.join(name, email);
        people.makeAdministrator(person.id());
        return person;
    }

    @Test
    void aPasskeyIsSetUpOnceAndThenOpensWithoutACode() {
        administrator("Nông Văn Khóa", "khoa@example.vn");
        page = stage.freshPhone();
        CDPSession device = page.context().newCDPSession(page);
        device.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject with = new JsonObject();
        with.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", with);
        askForACode("khoa@example.vn");
        page.waitForURL("**/dang-nhap/buoc-hai");
        stage.look("second-factor-first");
        page.click("button[data-passkey-act=create]");
        page.waitForURL("**/viec-cua-toi");
        stage.visit("/tai-khoan");
        assertThat(page.locator("main")).containsText("Khóa truy cập");
        stage.look("account");
        page.click("form[action='/dang-xuat'] button");
        stage.visit("/dang-nhap");
        stage.look("sign-in");
        page.click("button[data-passkey-act=get]");
        page.waitForURL("**/viec-cua-toi");
    }

    @Test
    void anAppIsSetUpAndALostTelephoneIsRecoveredByACodeThatIsHandedOver() {
        Person lost = administrator("Ma Văn Mất", "mat@example.vn");
        Person first = administrator("Quản Trị Một", "mot@example.vn");
        Person second = administrator("Quản Trị Hai", "hai@example.vn");
        page = stage.freshPhone();
        askForACode("mat@example.vn");
        page.waitForURL("**/dang-nhap/buoc-hai");
        page.click("a[href$='/ung-dung']");
        page.waitForURL("**/ung-dung");
        stage.look("authenticator");
        page.fill("#code", ASecondFactor.codeOf(page.locator("#khoa").textContent()));
        page.click("main form button.primary");
        page.waitForURL("**/viec-cua-toi");

        passes.issue(lost.id(), Passes.Kind.RECOVERY, "Mất điện thoại", first.actor());
        Passes.Slip slip = ((Passes.Outcome.Issued)
                        passes.confirm(passes.awaiting().getFirst().id(), second.actor()))
                .slip();
        page = stage.freshPhone();
        stage.visit("/loi-moi#" + slip.code().toLowerCase(Locale.ROOT));
        assertThat(page.locator("#code")).hasValue(slip.code().toLowerCase(Locale.ROOT));
        assertThat(page.url()).as("the secret does not stay in the address").endsWith("/loi-moi");
        stage.look("pass");
        page.click("main button.primary");
        page.waitForURL("**/dang-nhap/buoc-hai");
        assertThat(page.locator("main")).containsText("Đặt ứng dụng xác thực");
        page.click("a[href$='/ung-dung']");
        page.waitForURL("**/ung-dung");
        page.fill("#code", ASecondFactor.codeOf(page.locator("#khoa").textContent()));
        page.click("main form button.primary");
        page.waitForURL("**/viec-cua-toi");
        stage.visit("/tai-khoan");
        assertThat(page.locator("main")).containsText("Mã khôi phục");
        assertThat(page.locator("main")).containsText("Quản Trị Hai xác nhận");
        stage.look("account-recovered");
    }
}
