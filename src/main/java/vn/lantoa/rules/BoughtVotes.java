package vn.lantoa.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What votes from a shop would change: given to the entry just behind the prizes. */
final class BoughtVotes {
    private static final int BOUGHT_VOTES = 300;

    private BoughtVotes() {}

    static SimulationReport.@Nullable Bought tried(RuleBook book, List<EntryFigures> figures, Ranking ranking) {
        int prizes = prizes(book.rules());
        var weight = weight(book.rules().scoring());
        if (weight == null || prizes == 0 || ranking.ranked().size() <= prizes) {
            return null;
        }
        var buyer = ranking.ranked().get(prizes);
        var bribed = figures.stream()
                .map(each -> bribed(each, buyer.entry(), weight))
                .toList();
        int place = place(book.rank(bribed, "simulation"), buyer.entry());
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
