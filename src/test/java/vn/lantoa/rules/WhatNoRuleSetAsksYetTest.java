package vn.lantoa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.rules.entry.FileChecker;
import vn.lantoa.rules.entry.SelectionChecker;
import vn.lantoa.rules.ranking.Ranker;

/** What the model can say beyond the rule sets of the project: it is accepted, printed, and decides at its boundary. */
class WhatNoRuleSetAsksYetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scope: author, min: 1, max: 3 | scope: theme, max: 2 | Mỗi tác giả trong một chủ đề gửi tối đa 2 tác phẩm.",
                "scope: author, min: 1, max: 3 | scope: category, max: 2 | Mỗi tác giả trong một thể loại gửi tối đa 2 tác phẩm.",
                "side: short, min: 1000 | side: width, min: 1000 | Chiều rộng từ 1.000 px trở lên",
                "side: short, min: 1000 | side: height, max: 1000 | Chiều cao không quá 1.000 px",
                "side: short, min: 1000 | side: any, min: 1000 | Mỗi cạnh từ 1.000 px trở lên",
                "side: {side: short, min: 1000} | megapixels: {min: 12} | Từ 12 triệu điểm ảnh trở lên",
                "side: {side: short, min: 1000} | dpi: 300 | Mật độ từ 300 dpi trở lên",
                "side: {side: short, min: 1000} | aspect: {width: 16, height: 9} | Tỷ lệ khung hình 16:9",
                "side: {side: short, min: 1000} | frame: landscape | Khung hình ngang",
                "measure: words | measure: characters | Chú thích từ 3 đến 150 ký tự",
                "at-most: 10 | range: {min: 3, max: 5} | Chọn từ 3 đến 5 tác phẩm",
                "quota: {at-most: 10} | quota: all | Gửi tất cả tác phẩm hợp lệ",
                "min-members: 3 | per-unit-max: 2 | Chọn không quá 2 tác phẩm của mỗi đơn vị",
                "min-members: 3 | per-unit-min: 2 | Đã chọn của đơn vị nào thì chọn ít nhất 2 tác phẩm của đơn vị đó",
                "aggregate: {trimmed-mean: 5} | aggregate: median | là điểm ở giữa (trung vị) của các phiếu chấm",
                "aggregate: {trimmed-mean: 5} | aggregate: sum | là tổng điểm của các phiếu chấm",
                "min-sheets: 3 | min-sheets: 3\\n    leniency-removed: true | bằng phép tính bình phương tối thiểu",
                "tax: winner | tax: organiser | Thuế thu nhập cá nhân (nếu có) do đơn vị tổ chức chịu",
                "years: 5 | years: 5\\n  exclusive: true | Ban Tổ chức được độc quyền sử dụng tác phẩm",
                "claim-days: 30 | claim-days: 30\\n  one-per-author: true | Mỗi tác giả chỉ nhận một giải",
                "ranked-by: total | ranked-by: total\\n    per-unit: true | mỗi đơn vị có một cơ cấu giải riêng",
                "ranked-by: total | ranked-by: total\\n    to-collectives: true | giải trao cho tập thể",
                "- activity: select | - activity: enter\\n    unit: Huyện ủy Lâm Bình\\n    from: {in-month: 2022-05}\\n    until: {before: 2023-03-10}\\n  - activity: select | Thời gian nhận tác phẩm (Huyện ủy Lâm Bình): từ tháng 5/2022 đến trước ngày 10/3/2023"
            })
    void itIsAcceptedReadBackAndPrinted(String piece, String by, String sentence) {
        var yaml = Books.changed(piece, by.replace("\\n", "\n"));
        assertThat(Books.findings(yaml)).noneMatch(Finding::isError);
        var rules = Books.read(yaml).rules();
        assertThat(Books.read(RuleSetYaml.print(rules)).rules()).isEqualTo(rules);
        assertThat(String.join("\n", new RuleBook(rules).text(Lang.VI).lines())).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "WIDTH, 1000, 3000, true",
        "WIDTH, 999, 3000, false",
        "HEIGHT, 3000, 1000, true",
        "HEIGHT, 3000, 999, false",
        "ANY, 1000, 1000, true",
        "ANY, 1000, 999, false"
    })
    void aNamedSideIsMeasured(FileCheck.Which side, int width, int height, boolean inside) {
        assertThat(passes(new FileCheck.Side(side, 1000, null), width, height, null))
                .isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"4000, 3000, true", "3999, 3000, false", "6000, 4000, true", "6001, 4000, false"})
    void megapixelsAreCountedToThePixel(int width, int height, boolean inside) {
        var check = new FileCheck.Megapixels(BigDecimal.valueOf(12), BigDecimal.valueOf(24));
        assertThat(passes(check, width, height, null)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"300, true", "299, false"})
    void densityIsReadFromTheFile(int dpi, boolean inside) {
        assertThat(passes(new FileCheck.Dpi(300), 4000, 3000, dpi)).isEqualTo(inside);
    }

    @Test
    void aDensityThatTheFileDoesNotStateIsOnlyADoubt() {
        assertThat(new FileChecker(file(4000, 3000, null), null).decide(new FileCheck.Dpi(300)))
                .hasValueSatisfying(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, true", "1920, 1081, true", "1920, 1082, false", "1080, 1920, false"})
    void theAspectMayBeOffByThePixelThatRoundingCosts(int width, int height, boolean inside) {
        assertThat(passes(new FileCheck.Aspect(16, 9), width, height, null)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "LANDSCAPE, 1001, 1000, true",
        "LANDSCAPE, 1000, 1000, false",
        "PORTRAIT, 1000, 1001, true",
        "PORTRAIT, 1000, 1000, false",
        "SQUARE, 1000, 1000, true",
        "SQUARE, 1001, 1000, false"
    })
    void theFrameLiesStandsOrIsSquare(FileCheck.Orientation orientation, int width, int height, boolean inside) {
        assertThat(passes(new FileCheck.Frame(orientation), width, height, null))
                .isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "2, rules.selection.tooFew",
        "3, ",
        "5, ",
        "6, rules.selection.tooMany",
    })
    void aRangeHoldsAtBothEnds(int chosen, String key) {
        assertThat(keys(tier("quota: {at-most: 10}", "quota: {range: {min: 3, max: 5}}"), each("U", chosen), 9))
                .isEqualTo(key == null ? List.of() : List.of(key));
    }

    @ParameterizedTest
    @CsvSource({"exactly: 5, 4, 4, ", "exactly: 5, 3, 4, rules.selection.tooFew", "'range: {min: 3, max: 5}', 2, 2, "})
    void whoHasFewerThanAskedSendsAllThereAre(String quota, int chosen, int valid, String key) {
        assertThat(keys(tier("quota: {at-most: 10}", "quota: {" + quota + "}"), each("U", chosen), valid))
                .isEqualTo(key == null ? List.of() : List.of(key));
    }

    @ParameterizedTest
    @CsvSource({"3, rules.selection.tooFew", "4, ", "5, rules.selection.tooMany"})
    void allMeansEveryValidWork(int chosen, String key) {
        assertThat(keys(tier("quota: {at-most: 10}", "quota: all"), each("U", chosen), 4))
                .isEqualTo(key == null ? List.of() : List.of(key));
    }

    @ParameterizedTest
    @CsvSource({"1, rules.selection.unitMin", "2, ", "3, ", "4, rules.selection.unitMax"})
    void aUnitHasItsOwnLimits(int chosen, String key) {
        assertThat(keys(tier("min-members: 3", "per-unit-min: 2\n    per-unit-max: 3"), each("U", chosen), 9))
                .isEqualTo(key == null ? List.of() : List.of(key));
    }

    @ParameterizedTest
    @CsvSource({"60, true", "59.5, false"})
    void aGateOnTheJurysFigureOrTheTotalLetsInWhatReachesIt(String points, boolean ranked) {
        for (var gate :
                List.of(new Gate.JuryAtLeast(BigDecimal.valueOf(60)), new Gate.TotalAtLeast(BigDecimal.valueOf(60)))) {
            var scoring = new Scoring(
                    Figures.jury(new JuryRules.Aggregate.Mean(), 100),
                    null,
                    new Blend.JuryOnly(),
                    List.of(gate),
                    List.of(new TieLink.SharedPlace()));
            var ranking = new Ranker(scoring, "").rank(List.of(Figures.entry("A", Figures.sheets(points), 0, 0)));
            assertThat(ranking.ranked().isEmpty()).as(gate.toString()).isNotEqualTo(ranked);
        }
    }

    @Test
    void anAuthorGetsOnePrizeOfAListWhereTheRulesSaySo() {
        var rules = Books.read(Books.changed("claim-days: 30", "claim-days: 30\n  one-per-author: true"))
                .rules();
        var first = Figures.entry("A", List.of(), 0, 9);
        var second = new EntryFigures("B", first.author(), "unit", "anh", null, List.of(), List.of(), 8);
        var third = Figures.entry("C", List.of(), 0, 7);
        var scheme = new AwardScheme(
                "c",
                Text.of("Giải"),
                AwardScheme.RankedBy.BALLOTS,
                null,
                null,
                false,
                false,
                List.of(new Prize(Prize.PrizeLevel.FIRST, Text.of("Giải"), 2, List.of())));
        assertThat(new RuleBook(rules).award(scheme, List.of(first, second, third), ""))
                .extracting(AwardPlace::entry)
                .containsExactly("A", "C");
    }

    private static boolean passes(FileCheck check, int width, int height, Integer dpi) {
        return new FileChecker(file(width, height, dpi), null).decide(check).isEmpty();
    }

    private static FileFacts file(int width, int height, Integer dpi) {
        return new FileFacts(FileFormat.JPEG, width, height, 5_000_000, true, null, dpi, null);
    }

    private static TierRule tier(String piece, String by) {
        return Books.read(Books.changed(piece, by)).rules().tiers().getFirst();
    }

    private static List<Candidate> each(String unit, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Candidate("E" + i, "author " + i, unit))
                .toList();
    }

    private static List<String> keys(TierRule tier, List<Candidate> chosen, int valid) {
        return SelectionChecker.decide(tier, chosen, valid).stream()
                .map(finding -> finding.sentence().key())
                .toList();
    }
}
