package vn.lantoa.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;
import vn.lantoa.contests.APhaseWith;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.rules.Entrants.EntrantKind;
import vn.lantoa.rules.Lang;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.MovableClock;

/** One figure of the YAML is changed and issued for another phase: the form, the verdict and the text change together. */
@PageTest
class TheFormFollowsTheRulesTest {

    private static final String TAKEN = "";

    @Autowired
    MockMvcTester site;

    @Autowired
    ADraft drafts;

    @Autowired
    APhaseWith phases;

    @Autowired
    Submitting submitting;

    @Autowired
    Contests contests;

    @Autowired
    MovableClock clock;

    Actor an;

    @BeforeEach
    void entriesAreOpen() {
        clock.moveTo(Instant.parse("2023-02-10T01:00:00Z"));
        an = drafts.author("Hoàng Văn Ánh");
    }

    /**
     * @param work what the author sends, the same to both phases
     * @param was the verdict of the rules as they are; {@link #TAKEN} or a part of the refusal
     * @param now the verdict of the changed rules
     * @param onForm what the stricter rules' form has and the other has not
     * @param inText what their printed text says and the other does not
     */
    record Change(
            String from,
            String to,
            UnaryOperator<DraftText> work,
            String was,
            String now,
            String onForm,
            String inText) {
        @Override
        public String toString() {
            return from.strip() + " → " + to.strip();
        }
    }

    private Stream<Change> changes() {
        return Stream.of(
                new Change(
                        "{single-or-series: 3}",
                        "{single-or-series: 2}",
                        text -> photos(text, 3),
                        TAKEN,
                        "không quá 2 ảnh; hiện có 3 tệp",
                        "Ảnh dự thi (tối đa 2 ảnh)",
                        "bộ ảnh không quá 2 ảnh"),
                new Change(
                        "{single-or-series: 3}",
                        "{series: {min: 2, max: 5}}",
                        text -> photos(text, 1),
                        TAKEN,
                        "từ 2 đến 5 ảnh; hiện có 1 tệp",
                        "Bộ ảnh dự thi (từ 2 đến 5 ảnh)",
                        "bộ ảnh từ 2 đến 5 ảnh"),
                new Change(
                        "side: short, min: 1000",
                        "side: short, min: 3000",
                        UnaryOperator.identity(),
                        TAKEN,
                        "cạnh ngắn cần từ 3.000 px, tệp này có 1.200 px",
                        "data-min-edge=\"3000\"",
                        "Cạnh ngắn từ 3.000 px trở lên"),
                new Change(
                        "formats: [jpeg, heic]",
                        "formats: [png]",
                        UnaryOperator.identity(),
                        TAKEN,
                        "PNG",
                        "accept=\"image/png,.png\"",
                        "PNG"),
                new Change(
                        "file-size: {max-mb: 25}",
                        "file-size: {max-mb: 0.4}",
                        UnaryOperator.identity(),
                        TAKEN,
                        "0,4 MB",
                        "data-max-bytes=\"419430\"",
                        "0,4 MB"),
                new Change(
                        "{measure: words, min: 3, max: 150}",
                        "{measure: words, min: 3, max: 5}",
                        UnaryOperator.identity(),
                        TAKEN,
                        "Chú thích không được quá 5 từ; hiện có 10",
                        "Chú thích từ 3 đến 5 từ",
                        "Chú thích từ 3 đến 5 từ"),
                new Change(
                        "{measure: words, min: 3, max: 150}",
                        "{measure: characters, min: 50, max: 150}",
                        UnaryOperator.identity(),
                        TAKEN,
                        "Chú thích phải có ít nhất 50 ký tự; hiện có 39",
                        "data-measure=\"CHARACTERS\"",
                        "Chú thích từ 50 đến 150 ký tự"),
                new Change(
                        "place-required: true\n",
                        "place-required: true\n  bank-account: true\n",
                        UnaryOperator.identity(),
                        TAKEN,
                        "bankAccount.missing",
                        "name=\"bankAccount\"",
                        "Số tài khoản ngân hàng để nhận thưởng"),
                new Change(
                        "  date-required: true\n",
                        "",
                        text -> undated(text),
                        "Cần ghi ngày thực hiện tác phẩm",
                        TAKEN,
                        "name=\"takenOn\"",
                        "Ngày thực hiện tác phẩm"),
                new Change(
                        "kinds: [individual, collective]",
                        "kinds: [individual, group]",
                        text -> entrant(text, EntrantKind.COLLECTIVE),
                        TAKEN,
                        "Cuộc thi không nhận tác phẩm của tập thể",
                        "value=\"group\"",
                        "Hình thức tham gia: cá nhân, nhóm"),
                new Change(
                        "guardian-under-age: 18",
                        "guardian-under-age: 18\n  min-age: 60",
                        UnaryOperator.identity(),
                        TAKEN,
                        "Người dự thi phải từ đủ 60 tuổi trở lên",
                        "từ đủ 60 tuổi trở lên",
                        "từ đủ 60 tuổi trở lên"),
                new Change(
                        "guardian-under-age: 18",
                        "guardian-under-age: 38",
                        UnaryOperator.identity(),
                        TAKEN,
                        "người giám hộ của tôi đồng ý",
                        "value=\"giam-ho\"",
                        "Người dưới 38 tuổi"),
                new Change(
                        "machine-made: forbidden",
                        "machine-made: to-declare",
                        UnaryOperator.identity(),
                        TAKEN,
                        "machine.missing",
                        "name=\"machine\"",
                        "tác giả phải khai rõ"),
                new Change(
                        "    place: {vi: tỉnh Tuyên Quang, en: Tuyên Quang province}",
                        "    parts: [{vi: Lời giới thiệu, en: Foreword}]",
                        UnaryOperator.identity(),
                        TAKEN,
                        "Tác phẩm chưa có phần “Lời giới thiệu”",
                        "name=\"parts\" value=\"Lời giới thiệu\"",
                        "Lời giới thiệu"),
                new Change(
                        "declarations:\n",
                        "declarations:\n  - {id: them, kind: other, text: {vi: Tôi không ghép ảnh., en: No montage.},"
                                + " required: true}\n",
                        UnaryOperator.identity(),
                        TAKEN,
                        "Cần đánh dấu cam kết: “Tôi không ghép ảnh.”",
                        "name=\"declared\" value=\"them\"",
                        "Tôi không ghép ảnh"));
    }

    @ParameterizedTest
    @MethodSource("changesOf")
    void formVerdictAndTextChangeTogether(int row) {
        Change change = changes().toList().get(row);
        PhaseId was = phases.issued(APhaseWith.firstPhaseBut());
        PhaseId now = phases.issued(APhaseWith.firstPhaseBut(change.from(), change.to()));
        EntryId before = draft(was, change);
        EntryId after = draft(now, change);
        boolean stricter = !change.now().equals(TAKEN);
        assertThat(form(stricter ? after : before)).as("%s on the form", change).contains(change.onForm());
        assertThat(form(stricter ? before : after)).as("%s on the form", change).doesNotContain(change.onForm());
        assertThat(text(stricter ? now : was)).as("%s in the text", change).contains(change.inText());
        assertThat(text(stricter ? was : now)).as("%s in the text", change).doesNotContain(change.inText());
        assertThat(verdict(before)).as("without %s", change).matches(said -> is(said, change.was()), change.was());
        assertThat(verdict(after)).as("with %s", change).matches(said -> is(said, change.now()), change.now());
    }

    static Stream<Integer> changesOf() {
        return Stream.iterate(0, i -> i + 1)
                .limit(new TheFormFollowsTheRulesTest().changes().count());
    }

    private static boolean is(String said, String expected) {
        return expected.equals(TAKEN) ? said.equals(TAKEN) : said.contains(expected);
    }

    @Test
    void aDayMoreOfTheDeadlineIsADayMoreOnEveryPage() {
        PhaseId was = phases.issued(APhaseWith.firstPhaseBut());
        PhaseId now =
                phases.issued(APhaseWith.firstPhaseBut("until: {before: 2023-03-15}", "until: {before: 2023-03-16}"));
        EntryId before = drafts.ready(was, an, "Trước");
        EntryId after = drafts.ready(now, an, "Sau");
        clock.moveTo(Instant.parse("2023-03-15T03:00:00Z"));
        assertThat(form(before)).contains("23 giờ 59, 14/3/2023");
        assertThat(form(after)).contains("23 giờ 59, 15/3/2023");
        assertThat(text(was)).contains("23 giờ 59 ngày 14/3/2023").doesNotContain("23 giờ 59 ngày 15/3/2023");
        assertThat(text(now)).contains("23 giờ 59 ngày 15/3/2023").doesNotContain("23 giờ 59 ngày 14/3/2023");
        assertThat(verdict(before)).isEqualTo("too late");
        assertThat(verdict(after)).isEqualTo(TAKEN);
    }

    @Test
    void oneWorkLessOfAnAuthorIsOneLessOnTheFormInTheTextAndInTheVerdict() {
        PhaseId was = phases.issued(APhaseWith.firstPhaseBut());
        PhaseId now = phases.issued(
                APhaseWith.firstPhaseBut("{scope: author, min: 1, max: 3}", "{scope: author, min: 1, max: 2}"));
        for (PhaseId phase : List.of(was, now)) {
            assertThat(verdict(drafts.ready(phase, an, "Một"))).isEqualTo(TAKEN);
            assertThat(verdict(drafts.ready(phase, an, "Hai"))).isEqualTo(TAKEN);
        }
        EntryId third = drafts.ready(was, an, "Ba");
        EntryId tooMany = drafts.ready(now, an, "Ba");
        assertThat(form(third)).contains("Mỗi tác giả gửi từ 1 đến 3 tác phẩm");
        assertThat(form(tooMany)).contains("Mỗi tác giả gửi từ 1 đến 2 tác phẩm");
        assertThat(text(now)).contains("Mỗi tác giả gửi từ 1 đến 2 tác phẩm");
        assertThat(verdict(third)).isEqualTo(TAKEN);
        assertThat(verdict(tooMany)).contains("Mỗi tác giả gửi tối đa 2 tác phẩm; đã có 2");
    }

    private EntryId draft(PhaseId phase, Change change) {
        DraftText text = change.work().apply(drafts.text(an, "Ngày mùa"));
        return drafts.keep(drafts.begun(phase, an), text, an);
    }

    private String form(EntryId draft) {
        var page =
                site.get().uri("/du-thi/" + draft).with(PageTest.As.person(an)).exchange();
        assertThat(page).hasStatusOk();
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private String text(PhaseId phase) {
        return String.join(
                "\n", contests.rules(phase).orElseThrow().book().text(Lang.VI).lines());
    }

    private String verdict(EntryId draft) {
        return switch (submitting.submit(draft, an)) {
            case Submission.Accepted ignored -> TAKEN;
            case Submission.Refused(var gaps, var findings) ->
                Stream.concat(gaps.stream(), findings.stream().map(f -> f.in(Lang.VI)))
                        .collect(Collectors.joining("\n"));
            case Submission.NoRoom(var findings) -> findings.getFirst().in(Lang.VI);
            case Submission.TooLate ignored -> "too late";
            case Submission other -> other.toString();
        };
    }

    private DraftText photos(DraftText text, int count) {
        var photos = new ArrayList<>(text.photos());
        while (photos.size() < count) {
            photos.add(drafts.photo(an, "READY", 1600, 1200));
        }
        return ADraft.with(text, photos);
    }

    private static DraftText undated(DraftText text) {
        return new DraftText(
                text.unit(),
                text.authorName(),
                text.title(),
                text.caption(),
                text.place(),
                null,
                text.privateDetails(),
                text.photos(),
                text.declared());
    }

    private static DraftText entrant(DraftText text, EntrantKind kind) {
        return ADraft.of(
                text, new PrivateDetails(kind, LocalDate.of(1985, 8, 19), "0912 345 678", "", "", List.of(), null, ""));
    }
}
