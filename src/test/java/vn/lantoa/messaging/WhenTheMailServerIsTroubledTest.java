package vn.lantoa.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lantoa.TestDatabase;
import vn.lantoa.messaging.TroubledMailServer.Trouble;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.DemoClock;

/** A mail server that refuses, hangs, crawls or dies: nothing is lost, nothing is said twice, and nobody waits for it. */
class WhenTheMailServerIsTroubledTest {

    private static DriverManagerDataSource database;

    private final JdbcClient jdbc = JdbcClient.create(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    private DeliveryLanes lanes;
    private Outbox outbox;

    @BeforeAll
    static void migrated() {
        database = new DriverManagerDataSource(TestDatabase.migrated(), "postgres", "postgres");
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate messaging.message cascade").update();
    }

    @AfterEach
    void stop() {
        if (lanes != null) {
            lanes.stop();
        }
    }

    private void open(int port) {
        var settings = new MailSettings("127.0.0.1", port, null, null, "thi@lantoa.example", MailSettings.Tls.AUTO);
        var channels = new Channels(List.of(new EmailChannel(settings, new DemoClock(false))), jdbc);
        lanes = new DeliveryLanes(new DeliveryRows(jdbc), channels);
        lanes.start();
        outbox = new Outbox(jdbc, channels, lanes);
    }

    private void say(String to, Letter letter) {
        transaction.executeWithoutResult(t -> outbox.write(Recipient.ofEmail(to), letter));
    }

    private void retryNow() {
        jdbc.sql("update messaging.delivery set next_attempt = clock_timestamp()")
                .update();
        lanes.wake(Urgency.NOTICE);
    }

    private long delivered() {
        return count("delivered_at is not null");
    }

    private long count(String condition) {
        return jdbc.sql("select count(*) from messaging.delivery where " + condition)
                .query(Long.class)
                .single();
    }

    @Test
    void aLetterArrivesOnceAndWhole() throws Exception {
        try (var server = new TroubledMailServer(Trouble.NONE)) {
            open(server.port());
            say("an@example.vn", Letter.notice("Đã nhận tác phẩm", "Mã số: TQ-0001"));
            await().until(() -> delivered() == 1);
            assertThat(server.taken()).hasSize(1);
            assertThat(server.taken().getFirst()).contains("To: an@example.vn").contains("Auto-Submitted");
        }
    }

    @Test
    void aServerThatIsAwayLosesNothing() throws Exception {
        var server = new TroubledMailServer(Trouble.NONE);
        int port = server.port();
        server.close();
        open(port);
        say("an@example.vn", Letter.notice("Một", ""));
        await().until(() -> count("trouble is not null and attempts = 1") == 1);
        lanes.stop();
        try (var back = new TroubledMailServer(Trouble.NONE)) {
            open(back.port());
            retryNow();
            await().until(() -> delivered() == 1);
            assertThat(back.taken()).hasSize(1);
        }
    }

    @Test
    void aServerThatAcceptsAndStaysSilentHoldsUpNoCodeAndNoTransaction() throws Exception {
        try (var server = new TroubledMailServer(Trouble.SILENT)) {
            open(server.port());
            for (int i = 0; i < 12; i++) {
                say("nguoi" + i + "@example.vn", Letter.mailing("Gia hạn", "…"));
            }
            await().until(() -> count("leased_until is not null") > 0);
            Instant before = Instant.now();
            say("an@example.vn", Letter.notice("Ngay lúc ấy", "")); // commits while the server is silent
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
            server.becomes(Trouble.NONE);
            say("an@example.vn", Letter.code("123456", "123456"));
            await().atMost(Duration.ofSeconds(8))
                    .until(() -> count("urgency = 'CODE' and delivered_at is not null") == 1);
            assertThat(count("urgency = 'MAILING' and delivered_at is not null"))
                    .isZero();
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> count("urgency = 'MAILING' and trouble is not null") > 0);
        }
    }

    @Test
    void aSlowServerIsWaitedForAndGetsEachLetterOnce() throws Exception {
        try (var server = new TroubledMailServer(Trouble.SLOW)) {
            open(server.port());
            say("an@example.vn", Letter.notice("Chậm mà chắc", ""));
            await().atMost(Duration.ofSeconds(30)).until(() -> delivered() == 1);
            assertThat(server.taken()).hasSize(1);
            assertThat(count("attempts = 1")).isEqualTo(1);
        }
    }

    @Test
    void aServerThatDiesAfterAcceptingGetsTheSameMessageIdAgain() throws Exception {
        try (var server = new TroubledMailServer(Trouble.DIES_AFTER_ACCEPTING)) {
            open(server.port());
            say("an@example.vn", Letter.notice("Hai lần là một", ""));
            await().until(() -> count("trouble is not null") == 1);
            server.becomes(Trouble.NONE);
            retryNow();
            await().until(() -> delivered() == 1);
            assertThat(server.taken()).hasSize(2);
            assertThat(server.taken().stream()
                            .map(WhenTheMailServerIsTroubledTest::messageId)
                            .distinct())
                    .as("the reader's mailbox knows the second for the first")
                    .hasSize(1);
        }
    }

    @Test
    void aMailboxThatDoesNotExistIsGivenUpAndSaidSo() throws Exception {
        try (var server = new TroubledMailServer(Trouble.NO_SUCH_MAILBOX)) {
            open(server.port());
            say("khong-co@example.vn", Letter.notice("Không tới", ""));
            await().until(() -> count("given_up_at is not null") == 1);
            assertThat(jdbc.sql("select trouble from messaging.delivery")
                            .query(String.class)
                            .single())
                    .contains("550")
                    .doesNotContain("khong-co@example.vn");
        }
    }

    @Test
    void whatIsSaidOnceIsSaidOnce() throws Exception {
        try (var server = new TroubledMailServer(Trouble.NONE)) {
            open(server.port());
            Letter letter = Letter.notice("Mở vòng chấm", "").saidOnceAs("round-opened:1:chi");
            say("chi@example.vn", letter);
            say("chi@example.vn", letter);
            await().until(() -> delivered() == 1);
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void whatIsRolledBackIsNeverSaid() throws Exception {
        try (var server = new TroubledMailServer(Trouble.NONE)) {
            open(server.port());
            transaction.executeWithoutResult(t -> {
                outbox.write(Recipient.ofEmail("an@example.vn"), Letter.notice("Không có chuyện này", ""));
                t.setRollbackOnly();
            });
            say("an@example.vn", Letter.notice("Có chuyện này", ""));
            await().until(() -> delivered() == 1);
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void aNodeThatDiesWithALetterInHandLeavesItToTheNext() throws Exception {
        try (var server = new TroubledMailServer(Trouble.NONE)) {
            open(server.port());
            lanes.stop();
            say("an@example.vn", Letter.notice("Còn đây", ""));
            jdbc.sql(
                            "update messaging.delivery set attempts = 1, leased_until = clock_timestamp() + interval '1 second'")
                    .update();
            lanes = new DeliveryLanes(
                    new DeliveryRows(jdbc),
                    new Channels(
                            List.of(new EmailChannel(
                                    new MailSettings(
                                            "127.0.0.1",
                                            server.port(),
                                            null,
                                            null,
                                            "thi@lantoa.example",
                                            MailSettings.Tls.AUTO),
                                    new DemoClock(false))),
                            jdbc));
            lanes.start();
            await().until(() -> delivered() == 1);
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void theThirtyFirstLetterOfAnHourWaitsForTheNext() throws Exception {
        var server = new TroubledMailServer(Trouble.NONE);
        server.close();
        open(server.port());
        lanes.stop();
        for (int i = 0; i < 31; i++) {
            say("an@example.vn", Letter.notice("Thư " + i, ""));
        }
        assertThat(count("next_attempt > clock_timestamp() + interval '50 minutes'"))
                .isEqualTo(1);
        say("an@example.vn", Letter.code("123456", ""));
        assertThat(count("urgency = 'CODE' and next_attempt <= clock_timestamp()"))
                .as("codes are not held back")
                .isEqualTo(1);
    }

    @Test
    void aTextMessageThatCanWaitDoesNotRingAtNight() {
        assertThat(awake("2022-05-10 22:30+07")).isEqualTo("2022-05-11 07:00");
        assertThat(awake("2022-05-10 03:00+07")).isEqualTo("2022-05-10 07:00");
        assertThat(awake("2022-05-10 07:00+07")).isEqualTo("2022-05-10 07:00");
        assertThat(awake("2022-05-10 20:59+07")).isEqualTo("2022-05-10 20:59");
        assertThat(awake("2022-05-10 21:00+07")).isEqualTo("2022-05-11 07:00");
    }

    private String awake(String at) {
        return jdbc.sql("""
                select to_char(messaging.awake(cast(:at as timestamptz)) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI')
                """).param("at", at).query(String.class).single();
    }

    @Test
    void withoutAServerItWaitsAndLiesInTheInbox() {
        open(0);
        lanes.stop();
        var closed = new Channels(
                List.of(new EmailChannel(
                        new MailSettings("", 25, null, null, "thi@lantoa.example", MailSettings.Tls.AUTO),
                        new DemoClock(false))),
                jdbc);
        var person = new PersonId(UUID.randomUUID());
        var to = new Recipient(person, "an@example.vn", null);
        assertThat(closed.reach(to)).isFalse();
        transaction.executeWithoutResult(
                t -> new Outbox(jdbc, closed, lanes).write(to, Letter.notice("Đã nhận tác phẩm", "TQ-0001")));
        assertThat(new InboxRows(jdbc).newest(person, 0)).hasSize(1);
        assertThat(count("delivered_at is null")).isEqualTo(1);
        assertThat(closed.states())
                .singleElement()
                .satisfies(state -> assertThat(state.waiting()).isEqualTo(1))
                .satisfies(state -> assertThat(state.open()).isFalse());
    }

    private static String messageId(String letter) {
        var found = Pattern.compile("(?m)^Message-ID: (.*)$").matcher(letter);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
