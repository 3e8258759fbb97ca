package vn.lantoa.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.rules.Blend;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.Figures;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.rules.PublicRules;
import vn.lantoa.rules.Scoring;
import vn.lantoa.rules.TieLink;

/** Totals worked by hand. */
class BlendsTest {
    private static final List<EntryFigures> FIELD = List.of(
            Figures.entry("A", Figures.sheets("80 90"), 100, 0),
            Figures.entry("B", Figures.sheets("95 85"), 50, 0),
            Figures.entry("C", Figures.sheets("60 60"), 200, 0));

    @Test
    void percentsBringBothPartsToAHundred() {
        var blend = new Blend.Percents(BigDecimal.valueOf(70), BigDecimal.valueOf(30));
        // A 0,7×85 + 0,3×50 = 74,5   B 0,7×90 + 0,3×25 = 70,5   C 0,7×60 + 0,3×100 = 72
        assertThat(totals(100, new PublicRules.Mapping.ShareOfMax(), blend))
                .containsExactly("A 149/2", "C 72", "B 141/2");
    }

    @Test
    void byRankABurstOfVotesIsWorthOnePlaceOnly() {
        var blend = new Blend.Percents(BigDecimal.valueOf(70), BigDecimal.valueOf(30));
        // A 59,5 + 30×2/3 = 79,5   B 63 + 30×1/3 = 73   C 42 + 30 = 72
        assertThat(totals(100, new PublicRules.Mapping.ByRank(), blend)).containsExactly("A 159/2", "B 73", "C 72");
    }

    @Test
    void pointsAddTheJurysToACappedPublicPart() {
        var blend = new Blend.PointsSum(BigDecimal.valueOf(100), BigDecimal.valueOf(30), false);
        // full 30 at 100 reactions: A 85 + 30   B 90 + 15   C 60 + 30
        assertThat(totals(100, new PublicRules.Mapping.LinearCap(BigDecimal.valueOf(100)), blend))
                .containsExactly("A 115", "B 105", "C 90");
    }

    @Test
    void rescaledPointsBringTheJuryToItsShare() {
        var blend = new Blend.PointsSum(BigDecimal.valueOf(70), BigDecimal.valueOf(30), true);
        // A 85×0,7 + 30 = 89,5   B 63 + 15 = 78   C 42 + 30 = 72
        assertThat(totals(100, new PublicRules.Mapping.LinearCap(BigDecimal.valueOf(100)), blend))
                .containsExactly("A 179/2", "B 78", "C 72");
    }

    @Test
    void withoutAJuryTheFiguresDecide() {
        assertThat(totals(100, new PublicRules.Mapping.Raw(), new Blend.PublicOnly()))
                .containsExactly("C 200", "A 100", "B 50");
    }

    @Test
    void withoutThePublicTheJuryDecides() {
        assertThat(totals(100, new PublicRules.Mapping.Raw(), new Blend.JuryOnly()))
                .containsExactly("B 90", "A 85", "C 60");
    }

    private static List<String> totals(int max, PublicRules.Mapping mapping, Blend blend) {
        var scoring = new Scoring(
                Figures.jury(new JuryRules.Aggregate.Mean(), max),
                Figures.reactions(mapping),
                blend,
                List.of(),
                List.of(new TieLink.SharedPlace()));
        return new Ranker(scoring, "")
                .rank(FIELD).ranked().stream()
                        .map(each -> each.entry() + " " + each.total())
                        .toList();
    }
}
