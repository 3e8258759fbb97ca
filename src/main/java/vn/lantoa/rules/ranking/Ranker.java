package vn.lantoa.rules.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.Fraction;
import vn.lantoa.rules.Gate;
import vn.lantoa.rules.Ranking;
import vn.lantoa.rules.Scoring;
import vn.lantoa.rules.Sentence;
import vn.lantoa.shared.CodeOrder;

/** Puts entries in their places by the formula of the rules. The order they come in changes nothing. */
public final class Ranker {
    private final Scoring scoring;
    private final String seed;

    public Ranker(Scoring scoring, String seed) {
        this.scoring = scoring;
        this.seed = seed;
    }

    public Ranking rank(List<EntryFigures> figures) {
        var field = figures.stream()
                .sorted(Comparator.comparing(EntryFigures::entry, CodeOrder.order()))
                .toList();
        var scorer = new Scorer(scoring, field);
        var unranked = new ArrayList<Ranking.Unranked>();
        var byTotal = new TreeMap<Fraction, List<Scored>>(Comparator.reverseOrder());
        for (var entry : field) {
            var scored = scorer.score(entry);
            keptOut(scored)
                    .ifPresentOrElse(
                            reason -> unranked.add(new Ranking.Unranked(entry.entry(), reason)),
                            () -> byTotal.computeIfAbsent(scored.total(), ignored -> new ArrayList<>())
                                    .add(scored));
        }
        return new Ranking(placed(byTotal.values()), List.copyOf(unranked));
    }

    private List<Ranking.Ranked> placed(Iterable<List<Scored>> groups) {
        var breaker = new TieBreaker(scoring, seed);
        var ranked = new ArrayList<Ranking.Ranked>();
        for (var equal : groups) {
            for (var together : breaker.part(equal)) {
                int place = ranked.size() + 1;
                together.forEach(tied -> ranked.add(ranked(tied, place, together.size() > 1)));
            }
        }
        return List.copyOf(ranked);
    }

    private static Ranking.Ranked ranked(TieBreaker.Tied tied, int place, boolean shared) {
        var scored = tied.scored();
        var why = new ArrayList<>(scored.why());
        why.add(Sentence.of(shared ? "rules.why.shared" : "rules.why.place", place));
        return new Ranking.Ranked(
                place,
                shared,
                scored.entry().entry(),
                scored.total(),
                scored.jury() == null ? null : scored.juryPoints(),
                scored.publicScore() == null ? null : scored.publicPoints(),
                tied.decidedBy(),
                List.copyOf(why));
    }

    private Optional<Sentence> keptOut(Scored scored) {
        var rules = scoring.jury();
        int sheets = scored.entry().sheets().size();
        if (rules != null && scored.jury() != null && !scored.comparable()) {
            return Optional.of(Sentence.of("rules.unranked.unlinked"));
        }
        if (rules != null && scored.jury() != null && sheets < rules.minSheets()) {
            return Optional.of(Sentence.of("rules.unranked.sheets", sheets, rules.minSheets()));
        }
        return scoring.gates().stream()
                .flatMap(gate -> below(gate, scored).stream())
                .findFirst();
    }

    private static Optional<Sentence> below(Gate gate, Scored scored) {
        var jury = scored.jury();
        return switch (gate) {
            case Gate.JuryAtLeast least
            when jury != null && isBelow(jury.figure(), Fraction.of(least.points())) ->
                Optional.of(Sentence.of("rules.unranked.jury", jury.figure(), least.points()));
            case Gate.CriterionAtLeast least
            when jury != null && isBelow(jury.meanOf(least.criterion()), Fraction.of(least.points())) ->
                Optional.of(Sentence.of("rules.unranked.criterion", jury.meanOf(least.criterion()), least.points()));
            case Gate.TotalAtLeast least
            when isBelow(scored.total(), Fraction.of(least.points())) ->
                Optional.of(Sentence.of("rules.unranked.total", scored.total(), least.points()));
            case Gate.JuryAtLeast ignored -> Optional.empty();
            case Gate.CriterionAtLeast ignored -> Optional.empty();
            case Gate.TotalAtLeast ignored -> Optional.empty();
        };
    }

    private static boolean isBelow(Fraction have, Fraction need) {
        return have.compareTo(need) < 0;
    }
}
