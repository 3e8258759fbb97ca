package vn.lantoa.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.rules.Blend;
import vn.lantoa.rules.Criterion;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.Figures;
import vn.lantoa.rules.Fraction;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.rules.Ranking;
import vn.lantoa.rules.Scoring;
import vn.lantoa.rules.Text;
import vn.lantoa.rules.TieLink;

/** The worked example of a harsh and a lenient juror who saw different entries. */
class JurorBiasTest {
    private static final Scoring SCORING = new Scoring(
            new JuryRules(
                    List.of(new Criterion("c", Text.of("Điểm"), BigDecimal.TEN, BigDecimal.ONE, null)),
                    new JuryRules.Aggregate.Mean(),
                    1,
                    true),
            null,
            new Blend.JuryOnly(),
            List.of(),
            List.of(new TieLink.SharedPlace()));

    @Test
    void whatEachJurorScoresAboveTheOthersIsTakenOff() {
        var field =
                List.of(entry("A", "J2 8", "J3 7"), entry("B", "J3 6"), entry("C", "J1 7", "J2 6"), entry("D", "J1 6"));
        assertThat(JurorBias.of(SCORING.jury(), field).orElseThrow())
                .containsEntry("J1", Fraction.of(1))
                .containsEntry("J2", Fraction.ZERO)
                .containsEntry("J3", Fraction.of(-1));
        assertThat(totals(field)).containsExactly("A 8", "B 7", "C 6", "D 5");
    }

    @Test
    void jurorsWithoutAnEntryInCommonCannotBeCompared() {
        var field = List.of(entry("A", "J2 8", "J3 7"), entry("B", "J3 6"), entry("C", "J1 7"), entry("D", "J1 6"));
        var ranking = new Ranker(SCORING, "").rank(field);
        assertThat(ranking.ranked()).isEmpty();
        assertThat(ranking.unranked())
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.reason().vi())
                        .isEqualTo("Không xếp hạng được: các giám khảo không chấm chung đủ tác phẩm để so sánh."));
    }

    @Test
    void aConstantAddedByOneJurorOfACompletePanelChangesNothing() {
        var plain = List.of(entry("A", "J1 5", "J2 6"), entry("B", "J1 4", "J2 6"), entry("C", "J1 1", "J2 2"));
        var shifted = List.of(entry("A", "J1 8", "J2 6"), entry("B", "J1 7", "J2 6"), entry("C", "J1 4", "J2 2"));
        assertThat(names(shifted)).isEqualTo(names(plain));
    }

    @Test
    void criteriaInPerCentAreWeighedOnTheirOwnScale() {
        var jury = new JuryRules(
                List.of(
                        new Criterion("c", Text.of("c"), BigDecimal.TEN, BigDecimal.ONE, BigDecimal.valueOf(60)),
                        new Criterion(
                                "d", Text.of("d"), BigDecimal.valueOf(5), BigDecimal.ONE, BigDecimal.valueOf(40))),
                new JuryRules.Aggregate.Mean(),
                1,
                false);
        // 60 × 8/10 + 40 × 3/5 = 48 + 24
        assertThat(JuryScore.of(jury, List.of(Figures.sheet("J1", "8/3")), Map.of())
                        .figure())
                .isEqualTo(Fraction.of(72));
        assertThat(jury.fullMarks()).isEqualByComparingTo("100");
    }

    private static List<String> totals(List<EntryFigures> field) {
        return new Ranker(SCORING, "")
                .rank(field).ranked().stream()
                        .map(each -> each.entry() + " " + each.total())
                        .toList();
    }

    private static List<String> names(List<EntryFigures> field) {
        return new Ranker(SCORING, "")
                .rank(field).ranked().stream().map(Ranking.Ranked::entry).toList();
    }

    private static EntryFigures entry(String name, String... sheets) {
        var read = java.util.Arrays.stream(sheets)
                .map(each -> Figures.sheet(each.substring(0, 2), each.substring(3)))
                .toList();
        return Figures.entry(name, read, 0, 0);
    }
}
