package vn.lantoa.rules.trial;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.AwardScheme;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.Prize;
import vn.lantoa.rules.PublicRules;
import vn.lantoa.rules.Ranking;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.Scoring;
import vn.lantoa.rules.SimulationReport;
import vn.lantoa.rules.ranking.Ranker;

/** What votes from a shop would change: given to the entry just behind the prizes. */
final class BoughtVotes {
    private static final int BOUGHT_VOTES = 300;

    private BoughtVotes() {}

    static SimulationReport.@Nullable Bought tried(RuleSet rules, List<EntryFigures> figures, Ranking ranking) {
        int prizes = prizes(rules);
        var weight = weight(rules.scoring());
        if (weight == null || prizes == 0 || ranking.ranked().size() <= prizes) {
            return null;
        }
        var buyer = ranking.ranked().get(prizes);
        var bribed = figures.stream()
                .map(each -> bribed(each, buyer.entry(), weight))
                .toList();
        int place = place(new Ranker(rules.scoring(), Simulation.DRAW).rank(bribed), buyer.entry());
        return new SimulationReport.Bought(BOUGHT_VOTES, buyer.place(), place, place <= prizes);
    }

    private static int prizes(RuleSet rules) {
        return rules.awards().stream()
                .filter(scheme -> scheme.rankedBy() == AwardScheme.RankedBy.TOTAL)
                .flatMap(scheme -> scheme.prizes().stream())
                .mapToInt(Prize::count)
                .sum();
    }

    private static PublicRules.@Nullable Weight weight(Scoring scoring) {
        var shown = scoring.publicPart();
        return shown == null
                ? null
                : shown.weights().stream()
                        .filter(each -> each.points().signum() > 0)
                        .findFirst()
                        .orElse(null);
    }

    private static int place(Ranking ranking, String entry) {
        return ranking.ranked().stream()
                .filter(each -> each.entry().equals(entry))
                .findFirst()
                .orElseThrow()
                .place();
    }

    private static EntryFigures bribed(EntryFigures entry, String buyer, PublicRules.Weight weight) {
        if (!entry.entry().equals(buyer)) {
            return entry;
        }
        var figures = new ArrayList<>(entry.figures());
        figures.add(new EntryFigures.Figure(weight.network(), weight.event(), BOUGHT_VOTES));
        return new EntryFigures(
                entry.entry(),
                entry.author(),
                entry.unit(),
                entry.category(),
                entry.round(),
                entry.sheets(),
                figures,
                entry.ballots());
    }
}
