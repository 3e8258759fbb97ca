package vn.lantoa.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.lantoa.PageTest;
import vn.lantoa.contests.APhaseWith;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.page.EntryFormPage;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Entrants;
import vn.lantoa.rules.Entrants.EntrantKind;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleSetYaml;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.MovableClock;
import vn.lantoa.web.page.Contact;
import vn.lantoa.web.page.Frame;
import vn.lantoa.web.page.Words;

/** Contests of other kinds through the same pages: other categories, entrants, ages, clips, amended rules. */
@PageTest
class WhenRulesAskOtherwiseTest {

    private static final Instant OPEN = Instant.parse("2023-02-10T01:00:00Z");

    private static final String TWO = """
            categories:
              - code: bo
                name: {vi: Bộ ảnh phóng sự, en: Reportage}
                form: {series: {min: 2, max: 4}}
                checks:
                  - formats: [jpeg]
                handling: {editing: basic, machine-made: forbidden}
            """;

    @Autowired
    MockMvcTester site;

    @Autowired
    ADraft drafts;

    @Autowired
    APhaseWith phases;

    @Autowired
    Drafts keeping;

    @Autowired
    Submitting submitting;

    @Autowired
    Entries entries;

    @Autowired
    Contests contests;

    @Autowired
    EntryFormPreview preview;

    @Autowired
    MessageSource messages;

    @Autowired
    MovableClock clock;

    Actor an;

    @BeforeEach
    void entriesAreOpen() {
        clock.moveTo(OPEN);
        an = drafts.author("Hoàng Văn Ánh");
    }

    static Stream<String> rulesets() {
        return Stream.of(Objects.requireNonNull(Path.of("rulesets").toFile().list()))
                .map(name -> name.replace(".yaml", ""))
                .filter(name -> !book(name).rules().pending())
                .sorted();
    }

    private static RuleBook book(String name) {
        return new RuleBook(((RuleSetYaml.Reading.Read) RuleBook.read(APhaseWith.ruleset(name))).rules());
    }

    @ParameterizedTest
    @MethodSource("rulesets")
    void theFormOfEveryRuleSetAsksWhatItAsksAndNothingElse(String name) {
        RuleBook book = book(name);
        PhaseId phase = phases.issued(APhaseWith.ruleset(name));
        IssuedRules rules = contests.rules(phase).orElseThrow();
        for (Category category : book.rules().categories()) {
            String form = page(keeping.begin(phase, rules, category.code(), an));
            var dossier = book.rules().dossier();
            var entrants = book.rules().entrants();
            assertThat(form).contains(category.name().vi(), "name=\"title\"", "name=\"telephone\"");
            has(form, "name=\"caption\"", dossier.caption() != null);
            has(form, "name=\"place\"", dossier.placeRequired());
            has(form, "name=\"takenOn\"", dossier.dateRequired());
            has(form, "name=\"bankAccount\"", dossier.bankAccount());
            has(form, "name=\"kind\"", entrants.kinds().size() > 1);
            has(form, "name=\"parts\"", !category.parts().isEmpty());
            has(form, "accept=\"video/", category.form().isClip());
            has(form, " multiple", category.form().maxFiles() > 1);
            has(form, "name=\"machine\"", category.handling().machineMade() == Category.MachineMade.TO_DECLARE);
            has(
                    form,
                    "name=\"bornOn\"",
                    entrants.guardianUnderAge() != null || entrants.minAge() != null || entrants.maxAge() != null);
            assertThat(form).doesNotContain("value=\"giam-ho\"", "name=\"authorEmail\"");
        }
    }

    private static void has(String form, String what, boolean asked) {
        assertThat(form.contains(what)).as(what).isEqualTo(asked);
    }

    @ParameterizedTest
    @MethodSource("rulesets")
    void thePreviewIsTheFormThatAuthorsGet(String name) {
        RuleBook book = book(name);
        Words words = new Words(messages, Words.VIETNAMESE);
        for (Category category : book.rules().categories()) {
            EntryFormPage page = preview.of(book, category.code(), words);
            FormQuestions asked = FormQuestions.of(book, category.code());
            assertThat(page.live()).isFalse();
            assertThat(page.effects()).hasSizeGreaterThan(2).doesNotContain("");
            assertThat(page.declarations())
                    .extracting(EntryFormPage.Tick::id)
                    .isEqualTo(asked.ticks(false, null).stream()
                            .map(one -> one.id())
                            .toList());
            assertThat(page.kinds()).hasSameSizeAs(book.rules().entrants().kinds());
            assertThat(rendered(page, words))
                    .contains("<fieldset disabled", "id=\"xem-truoc-title\"", "id=\"xem-truoc-photos\"")
                    .doesNotContain("<form", "id=\"title\"", "data-upload", "data-find");
        }
    }

    private static String rendered(EntryFormPage page, Words words) {
        Frame frame = new Frame(
                words,
                "/",
                "1",
                null,
                false,
                null,
                "_csrf",
                "",
                true,
                OPEN,
                new Contact("", "", ""),
                "http://localhost");
        StringOutput html = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "jte")
                .render("entries/_preview.jte", Map.of("frame", frame, "page", page), html);
        return html.toString();
    }

    @Test
    void eachCategoryHasItsOwnDoorItsEffectsAndItsNameOnEveryPage() {
        PhaseId phase = phases.issued(APhaseWith.firstPhaseBut("categories:\n", TWO));
        assertThat(get("/du-thi"))
                .contains("Bộ ảnh phóng sự", "bộ ảnh từ 2 đến 4 ảnh", "name=\"category\" value=\"bo\"");
        assertThat(begin(phase, "khong-co")).hasStatus(404);
        assertThat(begin(phase, "")).as("two to choose from").hasStatus(404);
        MvcTestResult begun = begin(phase, "bo");
        assertThat(begun).hasStatus(303);
        EntryCard draft = entries.of(an.id()).getFirst();
        assertThat(draft.category()).isEqualTo("bo");
        assertThat(page(draft.id())).contains("Bộ ảnh phóng sự", "Bộ ảnh dự thi (từ 2 đến 4 ảnh)");
        DraftText text = drafts.text(an, "Bộ ảnh");
        List<vn.lantoa.media.MediaId> two = List.of(text.photos().getFirst(), drafts.photo(an, "READY", 1600, 1200));
        drafts.keep(draft.id(), ADraft.with(text, two), an);
        assertThat(submitting.submit(draft.id(), an)).isInstanceOf(Submission.Accepted.class);
        assertThat(page(draft.id())).contains("Bộ ảnh phóng sự");
        assertThat(get("/du-thi/cua-toi")).contains("Bộ ảnh phóng sự");
    }

    private MvcTestResult begin(PhaseId phase, String category) {
        return site.post()
                .uri("/du-thi")
                .with(PageTest.As.person(an))
                .with(csrf())
                .param("phase", phase.toString())
                .param("category", category)
                .exchange();
    }

    @ParameterizedTest
    @CsvSource({"2005-02-11, true", "2005-02-10, false", "1985-08-19, false"})
    void theGuardianIsAskedUntilTheEighteenthBirthday(LocalDate born, boolean young) {
        PhaseId phase = phases.issued(APhaseWith.firstPhaseBut());
        EntryId draft = drafts.keep(drafts.begun(phase, an), born(drafts.text(an, "Tuổi nhỏ"), born), an);
        has(page(draft), "value=\"giam-ho\"", young);
        assertThat(submitting.submit(draft, an) instanceof Submission.Accepted).isEqualTo(!young);
        if (young) {
            DraftText text = born(drafts.text(an, "Tuổi nhỏ"), born);
            var declared = new java.util.ArrayList<>(text.declared());
            declared.add("giam-ho");
            drafts.keep(draft, ADraft.declaring(text, declared), an);
            assertThat(submitting.submit(draft, an)).isInstanceOf(Submission.Accepted.class);
        }
    }

    private static DraftText born(DraftText text, LocalDate born) {
        return ADraft.of(
                text, new PrivateDetails(EntrantKind.INDIVIDUAL, born, "0912 345 678", "", "", List.of(), null, ""));
    }

    @Test
    void anEntryWithoutAUnitGoesInWhereNoneIsAsked() {
        String yaml = APhaseWith.ruleset("check-in-nha-trang-2021");
        PhaseId phase = phases.issued(yaml);
        RuleBook book = contests.rules(phase).orElseThrow().book();
        clock.moveTo(book.rules().openings(Activity.ENTER).stream()
                .map(one -> ((vn.lantoa.rules.Opening.Dated) one).from())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .plusSeconds(3600));
        String category = book.rules().categories().getFirst().code();
        EntryId draft = drafts.ready(phase, category, an, "Không đơn vị");
        assertThat(page(draft)).doesNotContain("unitWords");
        DraftText text = ADraft.declaring(
                ADraft.from(
                        ADraft.with(drafts.text(an, "Không đơn vị"), List.of(drafts.photo(an, "READY", 2048, 1536))),
                        null),
                book.rules().declarations().stream().map(one -> one.id()).toList());
        drafts.keep(draft, text, an);
        Submission came = submitting.submit(draft, an);
        assertThat(came).as("%s", came).isInstanceOf(Submission.Accepted.class);
        assertThat(page(draft)).doesNotContain("Hội đồng cấp huyện", "Đơn vị</dt>");
    }

    @Test
    void aClipGoesInWithItsLengthAndIsPlayedOnItsPage() {
        PhaseId phase = phases.issued(APhaseWith.ruleset("tuyen-quang-2023-clip"));
        RuleBook book = contests.rules(phase).orElseThrow().book();
        clock.moveTo(Objects.requireNonNull(
                        contests.authorsWindow(phase, null).orElseThrow().from())
                .plusSeconds(3600));
        assertThat(clip(phase, book, drafts.clip(an, 59_000, 1920, 1080)))
                .matches(came -> said(came).contains("1 phút"), "shorter than a minute");
        assertThat(clip(phase, book, drafts.photo(an, "READY", 1920, 1080)))
                .matches(came -> ((Submission.Refused) came).gaps().contains("photos.noClip"), "a photo");
        assertThat(clip(phase, book, drafts.clip(an, 90_000, 1920, 1080))).isInstanceOf(Submission.Accepted.class);
        EntryCard sent = entries.submittedTo(phase).getFirst();
        assertThat(page(sent.id())).contains("<video", "1:30", "Video clip");
        assertThat(said(sent)).isEqualTo("co-ai");
    }

    private Submission clip(PhaseId phase, RuleBook book, vn.lantoa.media.MediaId file) {
        EntryId draft = keeping.begin(phase, contests.rules(phase).orElseThrow(), "clip", an);
        DraftText text = ADraft.with(drafts.text(an, "Clip"), List.of(file));
        PrivateDetails usedMachine = new PrivateDetails(
                EntrantKind.INDIVIDUAL,
                LocalDate.of(1985, 8, 19),
                "0912 345 678",
                "",
                "",
                List.of(),
                true,
                "Lời đọc bằng giọng máy");
        FormQuestions asked = FormQuestions.of(book, "clip");
        List<String> ticks =
                asked.ticks(false, 37).stream().map(one -> one.id()).toList();
        assertThat(ticks).as("said by the answer, not by a tick").doesNotContain("co-ai");
        drafts.keep(draft, ADraft.declaring(ADraft.of(text, usedMachine), asked.declared(ticks, true)), an);
        return submitting.submit(draft, an);
    }

    private static String said(Submission came) {
        return ((Submission.Refused) came).findings().getFirst().in(Lang.VI);
    }

    private String said(EntryCard sent) {
        return keeping.declared(sent.id()).stream()
                .filter("co-ai"::equals)
                .findFirst()
                .orElse("");
    }

    @Test
    void aDraftKeepsItsRulesUntilItsAuthorMovesItAndNothingTypedIsLost() {
        PhaseId phase = phases.issued(APhaseWith.firstPhaseBut());
        EntryId sent = drafts.ready(phase, an, "Đã gửi");
        submitting.submit(sent, an);
        EntryId stays = drafts.ready(phase, an, "Theo Thể lệ cũ");
        EntryId moves = drafts.ready(phase, an, "Theo Thể lệ mới");
        assertThat(page(stays)).doesNotContain("the-le-moi");
        IssuedRules now = phases.amended(
                phase, APhaseWith.firstPhaseBut("measure: words, min: 3, max: 150", "measure: words, min: 3, max: 5"));
        assertThat(page(stays))
                .contains("nay là số " + now.number(), "Chú thích từ 3 đến 5 từ", "phien-ban=2", "the-le-moi");
        assertThat(submitting.submit(stays, an)).isInstanceOf(Submission.Accepted.class);
        assertThat(move(moves, drafts.author("Người lạ"))).hasStatus(404);
        assertThat(move(moves, an)).hasStatus(303);
        EntryCard moved = entries.find(moves).orElseThrow();
        assertThat(moved.rules()).isEqualTo(now.id());
        assertThat(moved.caption()).isEqualTo("Bà con cùng cán bộ xã gặt lúa chạy mưa.");
        assertThat(page(moves)).doesNotContain("the-le-moi").contains("Chú thích từ 3 đến 5 từ");
        assertThat(said(submitting.submit(moves, an))).startsWith("Chú thích không được quá 5 từ; hiện có 10.");
        assertThat(move(sent, an)).as("what was submitted").hasStatus(303);
        assertThat(entries.find(sent).orElseThrow().rules())
                .isNotEqualTo(now.id())
                .isEqualTo(entries.find(stays).orElseThrow().rules());
    }

    @Test
    void aDraftWhoseCategoryIsNoMoreChoosesAnother() {
        PhaseId phase = phases.issued(APhaseWith.firstPhaseBut("categories:\n", TWO));
        EntryId draft = drafts.ready(phase, "bo", an, "Bộ ảnh");
        phases.amended(phase, APhaseWith.firstPhaseBut());
        assertThat(page(draft)).contains("name=\"category\" value=\"anh\"");
        assertThat(move(draft, an)).as("none chosen").hasStatus(404);
        assertThat(site.post()
                        .uri("/du-thi/" + draft + "/the-le-moi")
                        .with(PageTest.As.person(an))
                        .with(csrf())
                        .param("category", "anh"))
                .hasStatus(303);
        assertThat(entries.find(draft).orElseThrow().category()).isEqualTo("anh");
    }

    private MvcTestResult move(EntryId draft, Actor by) {
        return site.post()
                .uri("/du-thi/" + draft + "/the-le-moi")
                .with(PageTest.As.person(by))
                .with(csrf())
                .exchange();
    }

    @Test
    void whenOnlyADistrictHasMoreTimeThePageSaysWhoStillMay() {
        PhaseId phase = phases.issued(APhaseWith.firstPhaseBut());
        contests.extend(
                phase,
                Activity.ENTER,
                drafts.unit("Huyện ủy Sơn Dương").toString(),
                Instant.parse("2023-03-19T17:00:00Z"),
                "Mưa lũ",
                "Huyện ủy Sơn Dương",
                an);
        assertThat(get("/du-thi")).doesNotContain("Huyện ủy Sơn Dương: đến hết");
        clock.moveTo(Instant.parse("2023-03-15T01:00:00Z"));
        assertThat(get("/du-thi"))
                .contains(
                        "Hạn chung đã hết: phút cuối là 23 giờ 59, 14/3/2023",
                        "Huyện ủy Sơn Dương: đến hết 23 giờ 59, 19/3/2023");
        assertThat(begin(phase, "anh")).hasStatus(303);
    }

    @Test
    void nobodyEntersForAnotherWhereTheRulesDoNotLetThem() {
        Actor clerk = drafts.clerk();
        PhaseId phase = phases.issued(APhaseWith.firstPhaseBut("on-behalf: by-unit", "on-behalf: not-allowed"));
        EntryId draft = drafts.keep(drafts.begun(phase, clerk), drafts.text(drafts.author("Ma Thị Bưởi"), "Hộ"), clerk);
        assertThat(site.get().uri("/du-thi/" + draft).with(PageTest.As.person(clerk)))
                .bodyText()
                .doesNotContain("name=\"authorEmail\"");
        assertThat(said(submitting.submit(draft, clerk)))
                .startsWith("Cuộc thi không nhận tác phẩm gửi thay người khác.");
        assertThat(contests.rules(phase).orElseThrow().book().rules().entrants().onBehalf())
                .isEqualTo(Entrants.OnBehalf.NOT_ALLOWED);
    }

    private String page(EntryId entry) {
        return get("/du-thi/" + entry);
    }

    private String get(String path) {
        MvcTestResult page = site.get().uri(path).with(PageTest.As.person(an)).exchange();
        assertThat(page).hasStatusOk();
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
