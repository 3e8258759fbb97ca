package vn.lantoa.entries;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lantoa.PageTest;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.rules.Finding;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.MovableClock;

@PageTest
class WhenADraftIsSubmittedTest {

    @Autowired
    ADraft drafts;

    @Autowired
    Drafts keeping;

    @Autowired
    Submitting submitting;

    @Autowired
    EntryDigest digests;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    Entries entries;

    @Autowired
    Contests contests;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    Actor an;
    PhaseId phase;

    @BeforeEach
    void entriesAreOpen() {
        clock.moveTo(Instant.parse("2023-02-10T01:00:00Z"));
        an = drafts.author("Hoàng Văn Ánh");
        phase = drafts.phase();
    }

    @Test
    void itBearsTheNameThatItsUnitHasOnThatDay() {
        EntryId draft = drafts.ready(phase, an, "Đường về bản");
        jdbc.sql("update entries.entry set unit_name = 'Tên cũ', upper = null where id = :id")
                .param("id", draft.value())
                .update();
        assertThat(submitting.submit(draft, an)).isInstanceOf(Submission.Accepted.class);
        EntryCard entry = entries.find(draft).orElseThrow();
        assertThat(entry.unitName()).isEqualTo("Huyện ủy Sơn Dương");
        assertThat(entry.upper()).isEqualTo(drafts.unit("Huyện ủy Sơn Dương"));
    }

    @Test
    void itGetsACodeADigestAJournalLineAndAReceiptByMail() {
        EntryId draft = drafts.ready(phase, an, "Ngày mùa ở Hợp Thành");
        String code = ((Submission.Accepted) submitting.submit(draft, an)).code();
        EntryCard entry = entries.find(draft).orElseThrow();
        assertThat(code).matches("TQ-\\d{4,}");
        assertThat(entry.status()).isEqualTo(EntryStatus.SUBMITTED);
        assertThat(entry.submittedAt()).isBetween("2023-02-10T01:00:00Z", "2023-02-10T01:05:00Z");
        assertThat(digest(draft)).isEqualTo(digests.of(entry)).matches("[0-9a-f]{64}");
        assertThat(jdbc.sql("select sentence from journal.line where subject = :s")
                        .param("s", "entry:" + code)
                        .query(String.class)
                        .single())
                .startsWith("Hoàng Văn Ánh gửi tác phẩm " + code + " “Ngày mùa ở Hợp Thành” (1 ảnh)");
        assertThat(jdbc.sql("select body from messaging.message where subject like '%' || :code || '%'")
                        .param("code", code)
                        .query(String.class)
                        .single())
                .contains(code, "Ngày mùa ở Hợp Thành", sha256(draft), digest(draft), "/du-thi/" + draft);
    }

    @Test
    void eightPressesAtOnceAreOneSubmissionWithOneReceipt() throws Exception {
        EntryId draft = drafts.ready(phase, an, "Một lần thôi");
        List<Submission> came =
                atOnce(IntStream.range(0, 8).mapToObj(i -> (Callable<Submission>) () -> submitting.submit(draft, an)));
        String code = entries.find(draft).orElseThrow().code();
        assertThat(came).hasSize(8).containsOnly(new Submission.Accepted(code));
        assertThat(jdbc.sql("select count(*) from journal.line where subject = :s")
                        .param("s", "entry:" + code)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void submissionsAtOnceStayWithinTheCapOfTheRules() throws Exception {
        List<EntryId> six = IntStream.range(0, 6)
                .mapToObj(i -> drafts.ready(phase, an, "Ảnh " + i))
                .toList();
        List<Submission> came =
                atOnce(six.stream().map(one -> (Callable<Submission>) () -> submitting.submit(one, an)));
        assertThat(came.stream().filter(Submission.Accepted.class::isInstance)).hasSize(3);
        assertThat(came.stream().filter(WhenADraftIsSubmittedTest::isAtTheCapOfThree))
                .hasSize(3);
        assertThat(entries.submittedTo(phase)).hasSize(3);
    }

    private static List<Submission> atOnce(java.util.stream.Stream<Callable<Submission>> presses) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Submission> came = new ArrayList<>();
            for (Future<Submission> one : threads.invokeAll(presses.toList())) {
                came.add(one.get());
            }
            return came;
        }
    }

    @Test
    void anotherNameIsNoWayAroundTheCapButAWithdrawnWorkMakesRoom() {
        EntryId first = drafts.ready(phase, an, "Ảnh 1");
        submitting.submit(first, an);
        submitting.submit(drafts.ready(phase, an, "Ảnh 2"), an);
        submitting.submit(drafts.ready(phase, an, "Ảnh 3"), an);
        EntryId fourth = drafts.ready(phase, new Actor(an.id(), "Chi đoàn thôn Đồng Tâm"), "Ảnh 4");
        assertThat(submitting.submit(fourth, an)).matches(WhenADraftIsSubmittedTest::isAtTheCapOfThree);
        withdrawing.withdraw(first, "Chọn ảnh khác", an);
        assertThat(submitting.submit(fourth, an)).isInstanceOf(Submission.Accepted.class);
    }

    @Test
    void aDraftBeingKeptMeanwhileWaitsAndChangesNothing() throws Exception {
        EntryId draft = drafts.ready(phase, an, "Tên lúc gửi");
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<Boolean> late = transaction.execute(t -> {
                submitting.submit(draft, an);
                var keep = threads.submit(() -> keeping.keep(draft, drafts.text(an, "Tên gõ sau khi gửi"), book(), an));
                waitForALock();
                return keep;
            });
            assertThat(late.get(10, SECONDS)).isFalse();
        }
        EntryCard entry = entries.find(draft).orElseThrow();
        assertThat(entry.title()).isEqualTo("Tên lúc gửi");
        assertThat(digest(draft)).isEqualTo(digests.of(entry));
    }

    /** Until the other transaction waits for this one; a second at most, should it not wait at all. */
    private void waitForALock() {
        for (int i = 0; i < 100; i++) {
            boolean waiting = jdbc.sql("""
                    select exists (select from pg_stat_activity
                                   where datname = current_database() and wait_event_type = 'Lock')
                    """).query(Boolean.class).single();
            if (waiting) {
                return;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
        }
    }

    @Test
    void aPhotoNotLookedAtYetOrNotTakenKeepsItBack() {
        assertThat(submitting.submit(withPhotos("RECEIVED", 1600, 1200, 1), an)).isEqualTo(new Submission.NotReady());
        assertThat(submitting.submit(withPhotos("REFUSED", 0, 0, 1), an)).isEqualTo(new Submission.FileUnusable());
    }

    @Test
    void itIsHeldAgainstTheRulesItWasBegunUnder() {
        assertThat(refusals(withPhotos("READY", 1600, 999, 1)))
                .anyMatch(said -> said.contains("cạnh ngắn cần từ 1.000 px, tệp này có 999 px"));
        assertThat(refusals(withPhotos("READY", 1600, 1200, 3)))
                .anyMatch(said -> said.contains("không quá 3 ảnh; hiện có 4 tệp"));
        assertThat(refusals(drafts.keep(drafts.begun(phase, an), bare(), an)))
                .as("photo, caption, place, day and seven declarations")
                .hasSize(11);
        assertThat(entries.submittedTo(phase)).isEmpty();
    }

    @Test
    void whatIsAskedAndEmptyIsNamedFieldByField() {
        assertThat(((Submission.Refused) submitting.submit(drafts.begun(phase, an), an)).gaps())
                .containsExactly("bornOn.missing", "unitWords.missing", "title.missing", "telephone.missing");
    }

    @Test
    void whereOneFieldEndsAndTheNextBeginsMakesAnotherFingerprint() {
        EntryId one = drafts.keep(drafts.begun(phase, an), saying("Gặt lúa\nchạy mưa", "Hợp Thành"), an);
        EntryId other = drafts.keep(drafts.begun(phase, an), saying("Gặt lúa", "chạy mưa\nHợp Thành"), an);
        assertThat(digestOf(one, EntryDigest.BY_LINES))
                .as("by lines they read alike")
                .isEqualTo(digestOf(other, EntryDigest.BY_LINES));
        assertThat(digestOf(one, EntryDigest.CURRENT)).isNotEqualTo(digestOf(other, EntryDigest.CURRENT));
    }

    @Test
    void aReceiptIssuedBeforeStillFitsTheWayItWasMade() {
        EntryId draft = drafts.ready(phase, an, "Biên nhận cũ");
        submitting.submit(draft, an);
        jdbc.sql("update entries.submission set digest = :digest, digest_version = 1 where entry = :entry")
                .param("digest", digestOf(draft, EntryDigest.BY_LINES))
                .param("entry", draft.value())
                .update();
        assertThat(digests.fits(entries.find(draft).orElseThrow())).isTrue();
    }

    @Test
    void whateverIsChangedByHandNoLongerFits() {
        EntryId draft = drafts.ready(phase, an, "Đúng như lúc gửi");
        submitting.submit(draft, an);
        assertThat(digests.fits(entries.find(draft).orElseThrow())).isTrue();
        jdbc.sql("update entries.entry set title = 'Khác lúc gửi' where id = :id")
                .param("id", draft.value())
                .update();
        assertThat(digests.fits(entries.find(draft).orElseThrow())).isFalse();
    }

    /** Without photos, so that nothing but the words differs. */
    private DraftText saying(String caption, String place) {
        DraftText text = drafts.text(an, "Ngày mùa");
        return new DraftText(
                text.unit(),
                text.authorName(),
                text.title(),
                caption,
                place,
                text.takenOn(),
                text.privateDetails(),
                List.of(),
                text.declared());
    }

    private String digestOf(EntryId entry, int version) {
        return digests.of(entries.find(entry).orElseThrow(), version);
    }

    private List<String> refusals(EntryId draft) {
        return ((Submission.Refused) submitting.submit(draft, an))
                .findings().stream()
                        .filter(Finding::isError)
                        .map(f -> f.in(vn.lantoa.rules.Lang.VI))
                        .toList();
    }

    private DraftText bare() {
        DraftText full = drafts.text(an, "Tên");
        return new DraftText(full.unit(), "An", "Tên", "", "", null, full.privateDetails(), List.of(), List.of());
    }

    static boolean isAtTheCapOfThree(Submission came) {
        return came instanceof Submission.NoRoom(var findings)
                && findings.getFirst()
                        .in(vn.lantoa.rules.Lang.VI)
                        .startsWith("Mỗi tác giả gửi tối đa 3 tác phẩm; đã có 3.");
    }

    /** The good photo of the fixture, and {@code more} of another make. */
    private EntryId withPhotos(String status, int width, int height, int more) {
        DraftText text = drafts.text(an, "Bộ ảnh");
        var photos = new ArrayList<>(text.photos());
        IntStream.range(0, more).forEach(i -> photos.add(drafts.photo(an, status, width, height)));
        return drafts.keep(drafts.begun(phase, an), ADraft.with(text, photos), an);
    }

    private vn.lantoa.rules.RuleBook book() {
        return contests.rules(phase).orElseThrow().book();
    }

    private String sha256(EntryId entry) {
        return jdbc.sql("select sha256 from media.file join entries.photo on media = file.id where entry = :entry")
                .param("entry", entry.value())
                .query(String.class)
                .single();
    }

    private String digest(EntryId entry) {
        return jdbc.sql("select digest from entries.submission where entry = :entry")
                .param("entry", entry.value())
                .query(String.class)
                .single();
    }
}
