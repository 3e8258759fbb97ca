package vn.lantoa.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;
import vn.lantoa.contests.APhaseWith;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.rules.Lang;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.MovableClock;

/** Caps of every scope, decided when a work is sent. */
@PageTest
class WhenWorksAreCountedTest {

    private static final String TWO_CATEGORIES = """
            categories:
              - code: bo
                name: {vi: Bộ ảnh, en: Series}
                form: {single-or-series: 3}
                checks: []
                handling: {editing: basic, machine-made: forbidden}
            """;

    private static final Map<String, String> UNITS =
            Map.of("1", "Huyện ủy Sơn Dương", "2", "Huyện ủy Na Hang", "3", "Huyện ủy Chiêm Hóa");

    @Autowired
    MockMvcTester site;

    @Autowired
    ADraft drafts;

    @Autowired
    APhaseWith phases;

    @Autowired
    Submitting submitting;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    Entries entries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    final Map<String, Actor> authors = new HashMap<>();

    @BeforeEach
    void entriesAreOpen() {
        clock.moveTo(Instant.parse("2023-02-10T01:00:00Z"));
        List.of("A", "B", "C").forEach(name -> authors.put(name, drafts.author("Tác giả " + name)));
    }

    /** Each step is author, unit, category (a: ảnh, b: bộ ảnh), and whether there is room. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {scope: author, max: 1}                  | A1a+ A2b- B1a+
            {scope: author, category: anh, max: 1}   | A1a+ A1b+ A1b+ A2a-
            {scope: unit, max: 1}                    | A1a+ B1b- A2a+ B2a-
            {scope: unit, category: anh, max: 1}     | A1a+ B1a- B1b+ C1b+ A2a+
            {scope: category, max: 1}                | A1a+ A1b+ A2b- A2a- B1a+
            {scope: category, category: bo, max: 1}  | A1b+ A1a+ A1a+ A1b-
            {scope: theme, max: 1}                   | A1a+ A2b- B1a+
            {scope: batch, max: 1}                   | A1a+ A1a+ B1b+
            {scope: contest, max: 2}                 | A1a+ B2b+ C3a- A1a-
            {scope: contest, category: anh, max: 1}  | A1a+ B2b+ C3a- C3b+
            """)
    void thereIsRoomAsTheCapSays(String cap, String steps) {
        PhaseId phase = capped(cap);
        for (String step : steps.split(" ")) {
            Actor author = authors.get(step.substring(0, 1));
            EntryId draft = draft(phase, author, step.substring(1, 2), step.charAt(2) == 'a' ? "anh" : "bo");
            assertThat(submitting.submit(draft, author))
                    .as("%s of %s under %s", step, steps, cap)
                    .isInstanceOf(step.endsWith("+") ? Submission.Accepted.class : Submission.NoRoom.class);
        }
    }

    @Test
    void aCapOfAThemeCountsTheRoundUnderWay() {
        PhaseId phase = phases.issued(
                APhaseWith.firstPhaseBut("{scope: author, min: 1, max: 3}", "{scope: theme, max: 1}") + """
                rounds:
                  - code: thang-1
                    name: {vi: Tháng 1, en: January}
                    theme: {vi: Mùa xuân, en: Spring}
                    from: {on-day: 2023-01-01}
                    until: {through: 2023-01-31}
                  - code: thang-2
                    name: {vi: Tháng 2, en: February}
                    theme: {vi: Mùa vụ, en: Harvest}
                    from: {on-day: 2023-02-01}
                    until: {through: 2023-02-28}
                """);
        Actor an = authors.get("A");
        clock.moveTo(Instant.parse("2023-01-31T16:59:00Z"));
        assertThat(submitting.submit(drafts.ready(phase, an, "Tháng 1"), an)).isInstanceOf(Submission.Accepted.class);
        assertThat(submitting.submit(drafts.ready(phase, an, "Nữa"), an)).isInstanceOf(Submission.NoRoom.class);
        clock.moveTo(Instant.parse("2023-01-31T17:00:00Z"));
        assertThat(submitting.submit(drafts.ready(phase, an, "Tháng 2"), an)).isInstanceOf(Submission.Accepted.class);
        assertThat(submitting.submit(drafts.ready(phase, an, "Nữa"), an)).isInstanceOf(Submission.NoRoom.class);
    }

    @ParameterizedTest
    @CsvSource({"contest", "unit"})
    void manyAuthorsAtOnceCannotExceedACapTheyShare(String scope) throws Exception {
        PhaseId phase = capped("{scope: " + scope + ", max: 3}");
        List<Callable<Submission>> presses = new ArrayList<>();
        IntStream.range(0, 8).forEach(i -> {
            Actor author = drafts.author("Tác giả " + i);
            EntryId draft = draft(phase, author, "1", "anh");
            presses.add(() -> submitting.submit(draft, author));
        });
        try (var threads = Executors.newFixedThreadPool(8)) {
            int taken = 0;
            for (Future<Submission> one : threads.invokeAll(presses)) {
                taken += one.get() instanceof Submission.Accepted ? 1 : 0;
            }
            assertThat(taken).isEqualTo(3);
        }
        assertThat(entries.submittedTo(phase)).hasSize(3);
    }

    @Test
    void thePageSaysWhichCapAndCitesItsArticle() {
        PhaseId phase = capped("{scope: unit, max: 1}");
        Actor an = authors.get("A");
        Actor binh = authors.get("B");
        submitting.submit(draft(phase, an, "1", "anh"), an);
        EntryId draft = draft(phase, binh, "1", "anh");
        assertThat(((Submission.NoRoom) submitting.submit(draft, binh))
                        .findings()
                        .getFirst()
                        .in(Lang.VI))
                .startsWith("Mỗi đơn vị gửi tối đa 1 tác phẩm; đã có 1.")
                .contains("Điều");
    }

    @Test
    void whatIsShortOfTheLeastNumberIsSaidOnTheReceipt() {
        PhaseId phase = capped("{scope: author, min: 2, max: 3}");
        Actor an = authors.get("A");
        EntryId first = draft(phase, an, "1", "anh");
        submitting.submit(first, an);
        assertThat(receipt(first, an)).contains("Mỗi tác giả gửi ít nhất 2 tác phẩm; mới có 1.");
        EntryId second = draft(phase, an, "1", "bo");
        submitting.submit(second, an);
        assertThat(receipt(first, an)).doesNotContain("gửi ít nhất 2 tác phẩm");
        withdrawing.withdraw(second, "Đổi ý", an);
        assertThat(receipt(first, an)).contains("Mỗi tác giả gửi ít nhất 2 tác phẩm; mới có 1.");
    }

    @Test
    void theSamePhotoIsTakenOnceWhereTheRulesForbidOverlap() {
        PhaseId strict = phases.issued(APhaseWith.firstPhaseBut("dossier:\n", "no-overlap: true\ndossier:\n"));
        PhaseId lenient = phases.issued(APhaseWith.firstPhaseBut());
        Actor an = authors.get("A");
        for (PhaseId phase : List.of(strict, lenient)) {
            EntryId first = drafts.ready(phase, an, "Ảnh đơn");
            EntryId again = drafts.ready(phase, an, "Cùng ảnh ấy trong bộ");
            copyFile(first, again);
            assertThat(submitting.submit(first, an)).isInstanceOf(Submission.Accepted.class);
            Submission came = submitting.submit(again, an);
            if (phase == strict) {
                assertThat(((Submission.NoRoom) came).findings().getFirst().in(Lang.VI))
                        .startsWith("Một ảnh không được vừa dự thi ảnh đơn vừa nằm trong bộ ảnh dự thi.");
                withdrawing.withdraw(first, "Gửi bộ ảnh thay", an);
                assertThat(submitting.submit(again, an)).isInstanceOf(Submission.Accepted.class);
            } else {
                assertThat(came).isInstanceOf(Submission.Accepted.class);
            }
        }
    }

    private void copyFile(EntryId from, EntryId to) {
        jdbc.sql("""
                update media.file set sha256 = (select sha256 from media.file f join entries.photo on media = f.id
                                                where entry = :from)
                where id = (select media from entries.photo where entry = :to)
                """).param("from", from.value()).param("to", to.value()).update();
    }

    /** With so few prizes and so small a quota that a cap of one work is no contradiction. */
    private PhaseId capped(String cap) {
        String rules = APhaseWith.firstPhaseBut(
                "{scope: author, min: 1, max: 3}", cap, "categories:\n", TWO_CATEGORIES, "at-most: 10", "at-most: 1");
        return phases.issued(rules.replaceAll("(?m)^ +- \\{level: (second|third|encouragement).*\n", ""));
    }

    private EntryId draft(PhaseId phase, Actor author, String unit, String category) {
        EntryId draft = drafts.ready(phase, category, author, "Tác phẩm");
        return drafts.keep(draft, ADraft.from(drafts.text(author, "Tác phẩm"), drafts.unit(UNITS.get(unit))), author);
    }

    private String receipt(EntryId entry, Actor by) {
        var page =
                site.get().uri("/du-thi/" + entry).with(PageTest.As.person(by)).exchange();
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
