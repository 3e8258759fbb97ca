package vn.lantoa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row was worked by hand. */
class AggregatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mean    | 8 7 9         | 8",
                "mean    | 8 7 7         | 22/3",
                "mean    | 7.5           | 15/2",
                "trimmed | 2 8 8 9 10    | 25/3",
                "trimmed | 10 2 9 8 8    | 25/3",
                "trimmed | 2 8 8 10      | 7",
                "trimmed | 1 6 6 7 7 10  | 13/2",
                "median  | 2 9 8         | 8",
                "median  | 2 7 8 10      | 15/2",
                "sum     | 8 7.5 9       | 49/2"
            })
    void theSheetsOfAnEntryBecomeOneFigure(String aggregate, String sheets, String expected) {
        var rules = Figures.jury(named(aggregate), 10);
        assertThat(JuryScore.of(rules, Figures.sheets(sheets)).figure()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share  | 50 100 0 25  | 1/2 1 0 1/4",
                "share  | 0 0          | 0 0",
                "rank   | 50 100 0 25  | 2/3 1 0 1/3",
                "rank   | 40 40 10     | 1 1 1/3",
                "linear | 50 300 0 200 | 1/4 1 0 1"
            })
    void rawFiguresBecomeShares(String mapping, String raws, String expected) {
        var all = List.of(raws.trim().split(" +")).stream()
                .map(Long::valueOf)
                .map(Fraction::of)
                .toList();
        var shares = all.stream()
                .map(raw -> PublicScore.of(mapping(mapping), raw, PublicField.of(all))
                        .share()
                        .toString())
                .toList();
        assertThat(String.join(" ", shares)).isEqualTo(expected.trim());
    }

    private static JuryRules.Aggregate named(String name) {
        return switch (name) {
            case "mean" -> new JuryRules.Aggregate.Mean();
            case "trimmed" -> new JuryRules.Aggregate.TrimmedMean(5);
            case "median" -> new JuryRules.Aggregate.Median();
            default -> new JuryRules.Aggregate.Sum();
        };
    }

    private static PublicRules.Mapping mapping(String name) {
        return switch (name) {
            case "share" -> new PublicRules.Mapping.ShareOfMax();
            case "rank" -> new PublicRules.Mapping.ByRank();
            default -> new PublicRules.Mapping.LinearCap(java.math.BigDecimal.valueOf(200));
        };
    }
}
