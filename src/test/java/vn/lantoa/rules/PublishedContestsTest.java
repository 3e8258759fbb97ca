package vn.lantoa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.rules.entry.FileChecker;

/** Every rule set of the project, by configuration alone. */
class PublishedContestsTest {
    static Stream<String> names() {
        return Books.names();
    }

    @Test
    void allOfThemAreHere() {
        assertThat(names()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void nothingElseIsInTheirFolder() throws IOException {
        try (var files = Files.walk(Path.of("rulesets"))) {
            assertThat(files.filter(file -> !file.equals(Path.of("rulesets"))))
                    .allSatisfy(file -> assertThat(file.toString()).matches("rulesets/[a-z0-9-]+\\.yaml"))
                    .allSatisfy(file -> assertThat(
                                    Books.read(Files.readString(file)).rules().code() + ".yaml")
                            .isEqualTo(file.getFileName().toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void anEditorFindsTheSchemaOfIt(String name) {
        var schema = Pattern.compile("^# yaml-language-server: \\$schema=(.+)$", Pattern.MULTILINE)
                .matcher(Books.yaml(name));
        assertThat(schema.find()).isTrue();
        assertThat(Path.of("rulesets").resolve(schema.group(1)).normalize()).exists();
    }

    @ParameterizedTest
    @MethodSource("names")
    void itIsAcceptedWithoutAnError(String name) {
        assertThat(Books.findings(Books.yaml(name))).noneMatch(Finding::isError);
    }

    @ParameterizedTest
    @MethodSource("names")
    void itReadsBackAsItWasPrinted(String name) {
        var rules = Books.book(name).rules();
        assertThat(Books.read(RuleSetYaml.print(rules)).rules()).isEqualTo(rules);
    }

    @ParameterizedTest
    @MethodSource("names")
    void itIsPrintedInFifteenArticlesInBothLanguages(String name) {
        for (var lang : Lang.values()) {
            var text = Books.book(name).text(lang);
            assertThat(text.articles()).hasSize(Clause.values().length);
            assertThat(text.articles())
                    .allSatisfy(article -> assertThat(article.blocks()).isNotEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCheckOfAFileHoldsAtItsBoundary(String name) {
        var book = Books.book(name);
        var launch = book.rules().launch();
        for (var category : book.rules().categories()) {
            for (var check : category.checks()) {
                for (var boundary : Boundary.of(check, launch)) {
                    assertThat(new FileChecker(boundary.file(), launch)
                                    .decide(check)
                                    .isEmpty())
                            .as("%s: %s", check, boundary.file())
                            .isEqualTo(boundary.inside());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsCapsHoldAtTheirBoundary(String name) {
        var book = Books.book(name);
        for (var cap : book.rules().caps()) {
            if (cap.max() != null) {
                assertThat(new CapCount(cap, cap.max() - 1).noRoom()).isEmpty();
                assertThat(new CapCount(cap, cap.max()).noRoom()).isPresent();
            }
        }
    }

    @Test
    void aCapOfOneCategoryConcernsNoOther() {
        var book = Books.book("duoi-bong-co-to-quoc-2015");
        assertThat(book.caps(book.category("anh-don").orElseThrow())).hasSize(1);
        assertThat(book.caps(book.category("bo-anh").orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsQuotasHoldAtTheirBoundary(String name) {
        var book = Books.book(name);
        for (var tier : book.rules().tiers()) {
            int most = tier.quota().most(50);
            int fewest = tier.quota().fewest(50);
            assertThat(book.checkSelection(tier, chosen(most), 50)).isEmpty();
            assertThat(book.checkSelection(tier, chosen(most + 1), 50)).isNotEmpty();
            assertThat(fewest == 0
                            || !book.checkSelection(tier, chosen(fewest - 1), 50)
                                    .isEmpty())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsCaptionHoldsAtItsBoundary(String name) {
        var book = Books.book(name);
        var caption = book.rules().dossier().caption();
        if (caption != null && caption.max() != null) {
            assertThat(keys(book, "từ ".repeat(caption.max()))).doesNotContain("rules.entry.captionLong");
            assertThat(keys(book, "từ ".repeat(caption.max() + 1))).contains("rules.entry.captionLong");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSyntheticContestRunsThroughAllOfIt(String name) {
        var report = Books.book(name).simulate(120, 3);
        assertThat(report.entries()).isEqualTo(120);
        assertThat(report.ranked()).isLessThanOrEqualTo(report.valid());
        assertThat(report.lines()).allSatisfy(line -> assertThat(line.vi()).doesNotContain("{"));
    }

    @Test
    void tenPhotosAreOfTenDifferentAuthors() {
        var book = Books.book("tuoi-tre-tinh-thanh-2021");
        var tier = book.rules().tiers().getFirst();
        var chosen = new ArrayList<>(chosen(9));
        chosen.add(new Candidate("E9", "A0", "U"));
        assertThat(book.checkSelection(tier, chosen, 50))
                .extracting(finding -> finding.sentence().vi())
                .containsExactly("10 tác phẩm được chọn chỉ của 9 tác giả; mỗi tác giả chỉ được chọn một tác phẩm.");
    }

    @ParameterizedTest
    @CsvSource({"14, rules.entry.tooYoung", "15, "})
    void fifteenIsOldEnoughInNgheAn(int age, String key) {
        assertThat(agedKeys("nghe-an-hanh-phuc-2025", age)).isEqualTo(key == null ? List.of() : List.of(key));
    }

    @ParameterizedTest
    @CsvSource({"36, rules.entry.tooOld", "35, "})
    void thirtyFiveIsYoungEnoughForAGreenVietnam(int age, String key) {
        assertThat(agedKeys("viet-nam-xanh-2020", age)).isEqualTo(key == null ? List.of() : List.of(key));
    }

    @Test
    void aClipThatLacksAPartIsSentBack() {
        var book = Books.book("thang-binh-2024");
        var entry = new EntryFacts(
                "clip",
                Entrants.EntrantKind.COLLECTIVE,
                "",
                "",
                null,
                List.of(),
                List.of(),
                null,
                true,
                List.of("Chào hỏi", "Tài năng"));
        assertThat(book.checkEntry(entry))
                .extracting(finding -> finding.sentence().vi())
                .contains("Tác phẩm chưa có phần “Cảm nhận”.");
    }

    @Test
    void authorisationIsAskedOnlyOfThoseWhoSendForAnother() {
        var book = Books.book("khat-vong-nam-rong-2024");
        assertThat(book.declarations(false, 30)).noneMatch(each -> each.kind() == Declaration.Kind.AUTHORISED);
        assertThat(book.declarations(true, 30)).anyMatch(each -> each.kind() == Declaration.Kind.AUTHORISED);
    }

    @Test
    void aGuardianIsAskedOnlyForTheYoung() {
        var book = Books.book("khat-vong-nam-rong-2024");
        assertThat(book.declarations(false, 18)).noneMatch(each -> each.kind() == Declaration.Kind.GUARDIAN);
        assertThat(book.declarations(false, 17)).anyMatch(each -> each.kind() == Declaration.Kind.GUARDIAN);
    }

    @Test
    void votesOfThreeNetworksAreAddedUp() {
        var book = Books.book("viet-nam-xanh-2020");
        var figures = List.of(
                new EntryFigures.Figure(PublicRules.Network.TIKTOK, PublicRules.EngagementEvent.REACTION, 5),
                new EntryFigures.Figure(PublicRules.Network.FACEBOOK, PublicRules.EngagementEvent.REACTION, 7),
                new EntryFigures.Figure(PublicRules.Network.FACEBOOK, PublicRules.EngagementEvent.SHARE, 99));
        var entry = new EntryFigures("A", "A", "U", "clip", "tuan-1", List.of(), figures, 11);
        assertThat(book.rank(List.of(entry), "").ranked().getFirst().total()).isEqualTo(Fraction.of(23));
    }

    @Test
    void theMediaPartOfDakLakIsCappedAtThirtyPoints() {
        var book = Books.book("dak-lak-cai-cach-2025");
        var sheets = List.of(sheet("J1"), sheet("J2"), sheet("J3"));
        var views = new EntryFigures.Figure(PublicRules.Network.FACEBOOK, PublicRules.EngagementEvent.VIEW, 900_000);
        var entry = new EntryFigures("A", "A", "U", "phong-su", null, sheets, List.of(views), 0);
        assertThat(book.rank(List.of(entry), "").ranked().getFirst().total()).isEqualTo(Fraction.of(90));
    }

    private static EntryFigures.Sheet sheet(String juror) {
        return new EntryFigures.Sheet(
                juror,
                List.of(
                        new EntryFigures.Mark("noi-dung", java.math.BigDecimal.valueOf(45)),
                        new EntryFigures.Mark("hinh-thuc", java.math.BigDecimal.valueOf(15))));
    }

    private static List<String> agedKeys(String name, int age) {
        var book = Books.book(name);
        return book.checkEntry(entry(book, "", age)).stream()
                .map(finding -> finding.sentence().key())
                .filter(key -> key.startsWith("rules.entry.too"))
                .toList();
    }

    private static List<String> keys(RuleBook book, String caption) {
        return book.checkEntry(entry(book, caption, 30)).stream()
                .map(finding -> finding.sentence().key())
                .toList();
    }

    private static EntryFacts entry(RuleBook book, String caption, int age) {
        var category = book.rules().categories().getFirst();
        var kind = book.rules().entrants().kinds().getFirst();
        return new EntryFacts(
                category.code(), kind, caption, "nơi", Instant.EPOCH, List.of(), List.of(), age, false, List.of());
    }

    private static List<Candidate> chosen(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Candidate("E" + i, "A" + i, "U"))
                .toList();
    }
}
