package vn.lantoa.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.lantoa.accounts.factor.Authenticators;
import vn.lantoa.accounts.factor.Totp;

/** Second factors and passes of people who decide. */
@SpringBootTest(properties = "lantoa.second-factor=on")
@AutoConfigureMockMvc
class WhenSomebodyDecidesTest {

    @Autowired
    private MockMvcTester site;

    @Autowired
    private People people;

    @Autowired
    private Passes passes;

    @Autowired
    private Authenticators authenticators;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private JdbcClient jdbc;

    private Person administrator;
    private Person second;
    private Person author;

    @BeforeEach
    void people() {
        administrator = administrator("Quản Trị Một");
        second = administrator("Quản Trị Hai");
        author = people.join("Tác Giả", UUID.randomUUID() + "@example.vn");
    }

    private Person administrator(String name) {
        Person one = people.join(name, UUID.randomUUID() + "@example.vn");
        people.makeAdministrator(one.id());
        return one;
    }

    private static RequestPostProcessor byCode(Person person) {
        return authentication(SignedIn.byOneFactor(person.actor()));
    }

    private byte[] withApp(Person person) {
        byte[] secret = authenticators.offer(person.id());
        Instant lately = AuthenticatorQr.now().minusSeconds(60);
        assertThat(authenticators.confirm(person.id(), Totp.codeAt(secret, lately), lately))
                .isEqualTo(Authenticators.Outcome.TAKEN);
        return secret;
    }

    private void hasBeenIn(Person person) {
        jdbc.sql("update accounts.person set signed_in_at = clock_timestamp() where id = :id")
                .param("id", person.id().value())
                .update();
    }

    @Test
    void aCodeAloneLetsAnAdministratorNowhere() {
        assertThat(site.get().uri("/viec-cua-toi").with(byCode(administrator)))
                .hasStatus(302)
                .hasRedirectedUrl("/dang-nhap/buoc-hai");
        assertThat(site.get().uri("/tai-khoan").with(byCode(administrator))).hasStatus(302);
        assertThat(site.post().uri("/tai-khoan").with(csrf()).param("name", "X").with(byCode(administrator)))
                .hasStatus(403);
        assertThat(site.get().uri("/viec-cua-toi").with(byCode(author))).hasStatus(200);
    }

    @Test
    void theFirstTimeAFactorIsSetUpAndThenItIsAsked() {
        assertThat(site.get().uri("/dang-nhap/buoc-hai").with(byCode(administrator)))
                .hasStatus(200)
                .bodyText()
                .contains("Đặt ứng dụng xác thực");
        assertThat(site.get().uri("/dang-nhap/buoc-hai/ung-dung").with(byCode(administrator)))
                .hasStatus(200)
                .bodyText()
                .contains("<svg");
        byte[] secret = authenticators.offer(administrator.id());
        assertThat(site.post()
                        .uri("/dang-nhap/buoc-hai/ung-dung")
                        .with(csrf())
                        .with(byCode(administrator))
                        .param("code", Totp.codeAt(secret, AuthenticatorQr.now())))
                .hasStatus(303);
        assertThat(authenticators.has(administrator.id())).isTrue();
        assertThat(site.get().uri("/dang-nhap/buoc-hai/ung-dung").with(byCode(administrator)))
                .as("whoever has the code of a mailbox cannot set up a second app")
                .hasStatus(403);
        assertThat(site.post()
                        .uri("/dang-nhap/buoc-hai/passkey/thu-thach")
                        .with(csrf())
                        .with(byCode(administrator)))
                .hasStatus(403);
    }

    @Test
    void aWrongCodeIsRefusedFiveTimesAndThenNotLookedAt() {
        byte[] secret = withApp(administrator);
        for (int i = 0; i < 5; i++) {
            assertThat(shown(administrator, "000000")).isEqualTo(Authenticators.Outcome.WRONG);
        }
        assertThat(shown(administrator, Totp.codeAt(secret, AuthenticatorQr.now())))
                .isEqualTo(Authenticators.Outcome.TOO_MANY);
        jdbc.sql("update accounts.authenticator set failed_at = failed_at - interval '16 minutes' where person = :p")
                .param("p", administrator.id().value())
                .update();
        String code = Totp.codeAt(secret, AuthenticatorQr.now());
        assertThat(shown(administrator, code)).isEqualTo(Authenticators.Outcome.TAKEN);
        assertThat(shown(administrator, code)).as("no code works twice").isEqualTo(Authenticators.Outcome.WRONG);
    }

    private Authenticators.Outcome shown(Person person, String code) {
        return authenticators.check(person.id(), code, AuthenticatorQr.now());
    }

    @Test
    void aFirstInvitationNeedsOneAdministratorALaterCodeTwo() {
        assertThat(passes.issue(second.id(), Passes.Kind.INVITATION, "", administrator.actor()))
                .isInstanceOf(Passes.Outcome.Issued.class);
        hasBeenIn(second);
        assertThat(passes.issue(second.id(), Passes.Kind.HANDED, "Không gửi được thư", administrator.actor()))
                .isInstanceOf(Passes.Outcome.Awaiting.class);
        UUID waiting = passes.of(second.id()).getFirst().id();
        assertThat(passes.confirm(waiting, administrator.actor()))
                .as("not by the same one")
                .isInstanceOf(Passes.Outcome.NotYours.class);
        assertThat(passes.confirm(waiting, second.actor()))
                .as("not by the person")
                .isInstanceOf(Passes.Outcome.NotYours.class);
        assertThat(passes.confirm(waiting, author.actor())).isInstanceOf(Passes.Outcome.NotYours.class);
        Person third = administrator("Quản Trị Ba");
        assertThat(passes.confirm(waiting, third.actor()))
                .isInstanceOfSatisfying(
                        Passes.Outcome.Issued.class,
                        issued ->
                                assertThat(passes.redeem(issued.slip().code())).isPresent());
        assertThat(passes.of(second.id()).getFirst())
                .satisfies(pass -> assertThat(pass.issuedBy()).isEqualTo("Quản Trị Một"))
                .satisfies(pass -> assertThat(pass.confirmedBy()).isEqualTo("Quản Trị Ba"));
    }

    @Test
    void nobodyLetsHimselfInAndNoAuthorAnybody() {
        assertThat(passes.issue(administrator.id(), Passes.Kind.HANDED, "", administrator.actor()))
                .isInstanceOf(Passes.Outcome.NotYours.class);
        assertThat(passes.issue(administrator.id(), Passes.Kind.HANDED, "", author.actor()))
                .isInstanceOf(Passes.Outcome.NotYours.class);
    }

    @Test
    void aPassWorksOnceAndIsReplacedByANewerOne() {
        var older = issued(passes.issue(author.id(), Passes.Kind.HANDED, "", administrator.actor()));
        var newer = issued(passes.issue(author.id(), Passes.Kind.HANDED, "", administrator.actor()));
        assertThat(passes.redeem(older.code())).isEmpty();
        assertThat(site.post()
                        .uri("/loi-moi")
                        .with(csrf())
                        .param("code", newer.code().toLowerCase().replace("-", " ")))
                .hasStatus(303);
        assertThat(site.post().uri("/loi-moi").with(csrf()).param("code", newer.code()))
                .hasStatus(422)
                .bodyText()
                .contains("Mã không đúng");
        assertThat(newer.link()).contains("/loi-moi#");
        assertThat(site.get().uri("/loi-moi")).as("looking uses nothing up").hasStatus(200);
    }

    @Test
    void aPassThatIsTooOldOrWithdrawnLetsNobodyIn() {
        var old = issued(passes.issue(author.id(), Passes.Kind.INVITATION, "", administrator.actor()));
        jdbc.sql("update accounts.pass set expires_at = clock_timestamp() where person = :p")
                .param("p", author.id().value())
                .update();
        assertThat(passes.redeem(old.code())).isEmpty();
        var withdrawn = issued(passes.issue(author.id(), Passes.Kind.INVITATION, "", administrator.actor()));
        assertThat(passes.withdraw(passes.of(author.id()).getFirst().id(), author.actor()))
                .as("a person may refuse what was issued in their name")
                .isTrue();
        assertThat(passes.redeem(withdrawn.code())).isEmpty();
    }

    @Test
    void aRecoveryCodeRemovesTheLostFactorAndNothingElseOpens() {
        withApp(author);
        assertThat(factors.mustShow(author.id())).isTrue();
        var slip = issued(passes.issue(author.id(), Passes.Kind.RECOVERY, "Mất điện thoại", administrator.actor()));
        assertThat(factors.has(author.id())).as("issuing changes nothing yet").isTrue();
        assertThat(passes.redeem(slip.code())).isPresent();
        assertThat(factors.has(author.id())).isFalse();
    }

    private static Passes.Slip issued(Passes.Outcome outcome) {
        return ((Passes.Outcome.Issued) outcome).slip();
    }
}
