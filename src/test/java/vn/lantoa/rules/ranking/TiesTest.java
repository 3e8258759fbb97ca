package vn.lantoa.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lantoa.rules.Blend;
import vn.lantoa.rules.Criterion;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.Figures;
import vn.lantoa.rules.Gate;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.rules.Ranking;
import vn.lantoa.rules.Scoring;
import vn.lantoa.rules.Text;
import vn.lantoa.rules.TieLink;

class TiesTest {
    @Test
    void theHigherMedianGoesFirst() {
        var ranking = rank(List.of(new TieLink.HigherMedian()), Figures.sheets("5 8 8"), Figures.sheets("6 6 9"));
        assertThat(places(ranking)).containsExactly("1 A", "2 B");
        assertThat(ranking.ranked().getFirst().decidedBy()).isEqualTo(new TieLink.HigherMedian());
    }

    @Test
    void moreTopSheetsGoFirst() {
        var ranking = rank(List.of(new TieLink.MoreTopSheets()), Figures.sheets("5 8 8"), Figures.sheets("6 6 9"));
        assertThat(places(ranking)).containsExactly("1 B", "2 A");
    }

    @Test
    void aNamedCriterionDecides() {
        var a = List.of(Figures.sheet("J1", "4/3"), Figures.sheet("J2", "3/4"));
        var b = List.of(Figures.sheet("J1", "5/2"), Figures.sheet("J2", "3/4"));
        assertThat(places(rank(List.of(new TieLink.HigherCriterion("c")), a, b)))
                .containsExactly("1 B", "2 A");
    }

    @Test
    void theEntryMoreJurorsPreferGoesFirst() {
        var ranking = rank(List.of(new TieLink.MoreJurors()), Figures.sheets("7 7 4"), Figures.sheets("6 6 6"));
        assertThat(places(ranking)).containsExactly("1 A", "2 B");
    }

    @Test
    void theChainIsWalkedLinkByLink() {
        var ranking = rank(
                List.of(new TieLink.HigherMedian(), new TieLink.MoreTopSheets()),
                Figures.sheets("6 7 8"),
                Figures.sheets("5 7 9"),
                Figures.sheets("7 7 7"),
                Figures.sheets("6 6 9"));
        assertThat(places(ranking)).containsExactly("1 B", "2 A", "3 C", "4 D");
        assertThat(ranking.ranked().get(3).decidedBy()).isEqualTo(new TieLink.HigherMedian());
    }

    @Test
    void whatNothingPartsSharesThePlaceAndTheNextIsSkipped() {
        var ranking = rank(
                List.of(new TieLink.HigherMedian(), new TieLink.SharedPlace()),
                Figures.sheets("7 7"),
                Figures.sheets("7 7"),
                Figures.sheets("6 6"));
        assertThat(places(ranking)).containsExactly("1 A", "1 B", "3 C");
    }

    @Test
    void aDrawFollowsItsSeedAndNothingElse() {
        var chain = List.<TieLink>of(new TieLink.SeededDraw());
        var same = Figures.sheets("7 7");
        assertThat(places(rank("seed", chain, same, same, same)))
                .isEqualTo(places(rank("seed", chain, same, same, same)))
                .hasSize(3);
        assertThat(IntStream.range(0, 20)
                        .mapToObj(i ->
                                places(rank("seed " + i, chain, same, same)).getFirst())
                        .distinct())
                .containsExactlyInAnyOrder("1 A", "1 B");
    }

    @Test
    void anEntryWithTooFewSheetsHasNoPlace() {
        var jury = new JuryRules(
                List.of(new Criterion("c", Text.of("c"), BigDecimal.TEN, BigDecimal.ONE, null)),
                new JuryRules.Aggregate.Mean(),
                2,
                false);
        var scoring = new Scoring(jury, null, new Blend.JuryOnly(), List.of(), List.of());
        var ranking = new Ranker(scoring, "")
                .rank(List.of(
                        Figures.entry("A", Figures.sheets("10"), 0, 0),
                        Figures.entry("B", Figures.sheets("1 1"), 0, 0)));
        assertThat(places(ranking)).containsExactly("1 B");
        assertThat(ranking.unranked().getFirst().reason().vi())
                .isEqualTo("Không xếp hạng: mới có 1 phiếu chấm đã ký, cần ít nhất 2.");
    }

    @Test
    void aGateKeepsOutWhatIsJustBelowIt() {
        var gate = new Gate.CriterionAtLeast("c", new BigDecimal("5"));
        var scoring = new Scoring(
                Figures.jury(new JuryRules.Aggregate.Mean(), 10), null, new Blend.JuryOnly(), List.of(gate), List.of());
        var ranking = new Ranker(scoring, "")
                .rank(List.of(
                        Figures.entry("A", Figures.sheets("5 5"), 0, 0),
                        Figures.entry("B", Figures.sheets("4.5 5"), 0, 0)));
        assertThat(places(ranking)).containsExactly("1 A");
    }

    private static List<String> places(Ranking ranking) {
        return ranking.ranked().stream()
                .map(each -> each.place() + " " + each.entry())
                .toList();
    }

    @SafeVarargs
    private static Ranking rank(List<TieLink> chain, List<EntryFigures.Sheet>... sheets) {
        return rank("", chain, sheets);
    }

    @SafeVarargs
    private static Ranking rank(String seed, List<TieLink> chain, List<EntryFigures.Sheet>... sheets) {
        var jury = Figures.jury(new JuryRules.Aggregate.Mean(), 10, 10);
        var names = "ABCDE";
        var named = IntStream.range(0, sheets.length)
                .mapToObj(i -> Figures.entry(names.substring(i, i + 1), sheets[i], 0, 0))
                .toList();
        return new Ranker(new Scoring(jury, null, new Blend.JuryOnly(), List.of(), chain), seed).rank(named);
    }
}
