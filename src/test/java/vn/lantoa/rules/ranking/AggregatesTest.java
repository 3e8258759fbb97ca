package vn.lantoa.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.rules.Figures;
import vn.lantoa.rules.Fraction;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.rules.PublicRules;

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
                "trimmed | 9             | 9",
                "trimmed | 2 2 2 2 2     | 2",
                "trimmed | 10 10 4 4 1   | 6",
                "trimmed | 1 6 6 7 7 10  | 13/2",
                "median  | 2 9 8         | 8",
                "median  | 2 7 8 10      | 15/2",
                "median  | 9             | 9",
                "median  | 6 9           | 15/2",
                "median  | 10 1 10 1 5   | 5",
                "sum     | 8 7.5 9       | 49/2",
                "sum     | 0             | 0",
                "sum     | 10            | 10"
            })
    void theSheetsOfAnEntryBecomeOneFigure(String aggregate, String sheets, String expected) {
        var rules = Figures.jury(named(aggregate), 10);
        assertThat(JuryScore.of(rules, Figures.sheets(sheets), Map.of()).figure())
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share  | 50 100 0 25  | 1/2 1 0 1/4",
                "share  | 0 0          | 0 0",
                "share  | 7            | 1",
                "share  | 3 9 1        | 1/3 1 1/9",
                "rank   | 50 100 0 25  | 2/3 1 0 1/3",
                "rank   | 40 40 10     | 1 1 1/3",
                "rank   | 7            | 1",
                "rank   | 0 0          | 0 0",
                "rank   | 9 5 5 1      | 1 3/4 3/4 1/4",
                "linear | 50 300 0 200 | 1/4 1 0 1",
                "linear | 199 200 201  | 199/200 1 1",
                "raw    | 50 300 0     | 1/2 3 0"
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
            case "raw" -> new PublicRules.Mapping.Raw();
            default -> new PublicRules.Mapping.LinearCap(java.math.BigDecimal.valueOf(200));
        };
    }
}
