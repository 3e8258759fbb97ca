package vn.lantoa.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.Declaration;
import vn.lantoa.shared.Actor;
import vn.lantoa.units.UnitId;
import vn.lantoa.web.MovableClock;

@PageTest
@TestPropertySource(properties = "house=entries")
class WhenAnEntryIsSentTest {

    @Autowired
    MockMvcTester site;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Contests contests;

    @Autowired
    Drafts drafts;

    @Autowired
    Submitting submitting;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    Entries entries;

    @Autowired
    AnEntry anEntry;

    @Autowired
    MovableClock clock;

    private Actor an;

    @BeforeEach
    void whileEntriesAreTaken() {
        clock.moveTo(Instant.parse("2023-03-10T01:00:00Z"));
        an = new Actor(anEntry.somebody("An"), "An");
    }

    @Test
    void aSecondPressGivesTheSameReceipt() {
        EntryId draft = complete(an);
        Submission first = submitting.submit(draft, an);
        assertThat(first).isInstanceOf(Submission.Accepted.class);
        assertThat(submitting.submit(draft, an)).isEqualTo(first);
    }

    @Test
    void eightPressesAtOnceMakeOneSubmission() throws Exception {
        EntryId draft = complete(an);
        List<Submission> all = atOnce(java.util.Collections.nCopies(8, draft));
        assertThat(all.stream().distinct()).hasSize(1).allMatch(Submission.Accepted.class::isInstance);
        assertThat(journalled(all)).isEqualTo(1);
    }

    @Test
    void fiveEntriesAtOnceOfOneAuthorStopAtTheCapOfThree() throws Exception {
        List<EntryId> five = List.of(complete(an), complete(an), complete(an), complete(an), complete(an));
        List<Submission> all = atOnce(five);
        assertThat(all.stream().filter(Submission.Accepted.class::isInstance)).hasSize(3);
        assertThat(all.stream().filter(s -> s.equals(new Submission.CapReached(3))))
                .hasSize(2);
    }

    /** Thể lệ, Điều 7: districts take entries "trước ngày 15/3/2023". */
    @ParameterizedTest
    @CsvSource({"2023-03-14T16:59:50Z, true", "2023-03-14T17:00:00Z, false", "2023-03-16T01:00:00Z, false"})
    void theDeadlineIsTheBeginningOfTheDayItNames(Instant now, boolean inTime) {
        EntryId draft = complete(an);
        clock.moveTo(now);
        Submission outcome = submitting.submit(draft, an);
        if (inTime) {
            assertThat(outcome).isInstanceOf(Submission.Accepted.class);
        } else {
            assertThat(outcome).isEqualTo(new Submission.TooLate(Instant.parse("2023-03-14T17:00:00Z")));
            assertThat(entries.find(draft).orElseThrow().status()).isEqualTo(EntryStatus.DRAFT);
        }
    }

    @Test
    void itMayBeWithdrawnUntilTheDeadlineAndNotAfterwards() {
        EntryId sent = complete(an);
        submitting.submit(sent, an);
        clock.moveTo(Instant.parse("2023-03-15T01:00:00Z"));
        assertThat(withdrawing.withdraw(sent, "Đổi ý", an)).contains(Instant.parse("2023-03-14T17:00:00Z"));
        clock.moveTo(Instant.parse("2023-03-12T01:00:00Z"));
        assertThat(withdrawing.withdraw(sent, "Đổi ý", an)).isEmpty();
        assertThat(entries.find(sent).orElseThrow().status()).isEqualTo(EntryStatus.WITHDRAWN);
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndWhatWasTypedStays() {
        EntryId draft = begun(an);
        assertThat(site.post()
                        .uri("/du-thi/" + draft)
                        .with(PageTest.As.person(an))
                        .with(csrf())
                        .param("act", "send")
                        .param("title", "Mùa gặt <b>")
                        .param("caption", "Một hai"))
                .hasStatus(422)
                .bodyText()
                .contains("Xin ghi tên tác giả", "Xin ghi số điện thoại", "Mùa gặt &lt;b>");
        assertThat(entries.find(draft).orElseThrow().title()).isEqualTo("Mùa gặt <b>");
    }

    @Test
    void aStrangersEntryDoesNotExist() {
        EntryId draft = complete(an);
        Actor giang = new Actor(anEntry.somebody("Giang"), "Giang");
        for (String path : List.of("/du-thi/" + draft, "/du-thi/khong-phai-ma")) {
            assertThat(site.get().uri(path).with(PageTest.As.person(giang))).hasStatus(404);
        }
        assertThat(site.post()
                        .uri("/du-thi/" + draft + "/rut")
                        .with(PageTest.As.person(giang))
                        .with(csrf())
                        .param("reason", "x"))
                .hasStatus(404);
        assertThat(site.post()
                        .uri("/du-thi/" + draft)
                        .with(PageTest.As.person(an))
                        .param("act", "keep"))
                .hasStatus(403);
    }

    @Test
    void thePhaseWithoutRulesTakesNothing() {
        String second =
                contests.phases(contests.shown().orElseThrow().id()).get(1).id().toString();
        assertThat(site.post()
                        .uri("/du-thi")
                        .with(PageTest.As.person(an))
                        .with(csrf())
                        .param("phase", second))
                .hasStatus(422)
                .bodyText()
                .contains("Thể lệ chưa được ban hành");
    }

    private List<Submission> atOnce(List<EntryId> draftsAtOnce) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Submission>> presses = draftsAtOnce.stream()
                    .<Callable<Submission>>map(d -> () -> submitting.submit(d, an))
                    .toList();
            return threads.invokeAll(presses).stream().map(Future::resultNow).toList();
        }
    }

    private long journalled(List<Submission> all) {
        String code = ((Submission.Accepted) all.getFirst()).code();
        return jdbc.sql("select count(*) from journal.line where act = 'entry.submitted' and subject = :subject")
                .param("subject", "entry:" + code)
                .query(Long.class)
                .single();
    }

    private EntryId begun(Actor by) {
        IssuedRules rules = contests.rules(anEntry.phase()).orElseThrow();
        return drafts.begin(anEntry.phase(), rules, "anh", by);
    }

    private EntryId complete(Actor by) {
        EntryId draft = begun(by);
        IssuedRules rules = contests.rules(anEntry.phase()).orElseThrow();
        List<Declaration> asked = rules.book().declarations(false, null);
        UnitId unit = anEntry.district("chi bo thon 1 son duong");
        drafts.keep(
                draft,
                new DraftText(
                        unit,
                        false,
                        "An",
                        "",
                        "Mùa gặt",
                        "Cán bộ và bà con cùng gặt lúa chạy mưa.",
                        "Xã Hợp Thành",
                        LocalDate.of(2023, 2, 20),
                        "0912345678",
                        List.of(photo(by)),
                        asked.stream().map(Declaration::id).toList()),
                asked,
                by);
        return draft;
    }

    private MediaId photo(Actor owner) {
        UUID file = UUID.randomUUID();
        jdbc.sql("""
                insert into media.file (id, owner, name, bytes, sha256, status, type, width, height, rendered)
                values (:id, :owner, 'anh.jpg', 500000, repeat('ab', 32), 'READY', 'image/jpeg', 1600, 1200, true)
                """).param("id", file).param("owner", owner.id().value()).update();
        return new MediaId(file);
    }
}
