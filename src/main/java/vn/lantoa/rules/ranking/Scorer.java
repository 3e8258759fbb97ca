package vn.lantoa.rules.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.Blend;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.Fraction;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.rules.PublicRules;
import vn.lantoa.rules.Scoring;
import vn.lantoa.rules.Sentence;

/** From frozen figures to a total, keeping a sentence for every number on the way. */
final class Scorer {
    private final Scoring scoring;
    private final PublicField all;
    private final int mostSheets;
    private final Optional<Map<String, Fraction>> jurorBias;

    Scorer(Scoring scoring, List<EntryFigures> field) {
        this.scoring = scoring;
        var rules = scoring.publicPart();
        this.all = PublicField.of(
                rules == null
                        ? List.of()
                        : field.stream()
                                .map(entry -> PublicScore.raw(rules, entry))
                                .toList());
        var jury = scoring.jury();
        this.jurorBias = jury == null || !jury.leniencyRemoved() ? Optional.of(Map.of()) : JurorBias.of(jury, field);
        this.mostSheets =
                field.stream().mapToInt(entry -> entry.sheets().size()).max().orElse(0);
    }

    Scored score(EntryFigures entry) {
        var why = new ArrayList<Sentence>();
        var jury = jury(entry, why);
        var shown = publicScore(entry, why);
        var juryPoints = juryPoints(jury);
        var publicPoints = shown == null ? Fraction.ZERO : shown.share().times(publicFull());
        var total = total(juryPoints, publicPoints, why);
        return new Scored(entry, jury, shown, juryPoints, publicPoints, total, jurorBias.isPresent(), why);
    }

    private @Nullable JuryScore jury(EntryFigures entry, List<Sentence> why) {
        var rules = scoring.jury();
        if (rules == null || scoring.blend() instanceof Blend.PublicOnly) {
            return null;
        }
        var score = JuryScore.of(rules, entry.sheets(), jurorBias.orElse(Map.of()));
        for (var criterion : rules.criteria()) {
            why.add(Sentence.of(
                    "rules.why.criterion",
                    criterion.name(),
                    score.meanOf(criterion.code()),
                    criterion.max(),
                    entry.sheets().size()));
        }
        if (rules.leniencyRemoved()) {
            why.add(Sentence.of("rules.why.leniency", leniencies(entry)));
        }
        why.add(Sentence.of(
                aggregateKey(rules, entry),
                score.figure(),
                juryFull(rules),
                entry.sheets().size()));
        return score;
    }

    private List<Object> leniencies(EntryFigures entry) {
        return entry.sheets().stream()
                .map(sheet -> (Object) jurorBias.orElse(Map.of()).getOrDefault(sheet.juror(), Fraction.ZERO))
                .toList();
    }

    private static String aggregateKey(JuryRules rules, EntryFigures entry) {
        return switch (rules.aggregate()) {
            case JuryRules.Aggregate.Mean ignored -> "rules.why.mean";
            case JuryRules.Aggregate.TrimmedMean trimmed ->
                entry.sheets().size() >= trimmed.from() ? "rules.why.trimmed" : "rules.why.mean";
            case JuryRules.Aggregate.Median ignored -> "rules.why.median";
            case JuryRules.Aggregate.Sum ignored -> "rules.why.sum";
        };
    }

    private Fraction juryFull(JuryRules rules) {
        var sheet = Fraction.of(rules.fullMarks());
        return rules.aggregate() instanceof JuryRules.Aggregate.Sum
                ? sheet.times(Fraction.of(Math.max(1, mostSheets)))
                : sheet;
    }

    private @Nullable PublicScore publicScore(EntryFigures entry, List<Sentence> why) {
        var rules = scoring.publicPart();
        if (rules == null || scoring.blend() instanceof Blend.JuryOnly) {
            return null;
        }
        for (var weight : rules.weights()) {
            long count = entry.count(weight.network(), weight.event());
            why.add(Sentence.of(
                    "rules.why.weight",
                    weight.event(),
                    weight.network(),
                    count,
                    weight.points(),
                    Fraction.of(weight.points()).times(Fraction.of(count))));
        }
        var score = PublicScore.of(rules.mapping(), PublicScore.raw(rules, entry), all);
        why.add(mapped(rules.mapping(), score));
        return score;
    }

    private Sentence mapped(PublicRules.Mapping mapping, PublicScore score) {
        var points = score.share().times(publicFull());
        return switch (mapping) {
            case PublicRules.Mapping.ShareOfMax ignored ->
                Sentence.of("rules.why.shareOfMax", score.raw(), all.highest(), points);
            case PublicRules.Mapping.ByRank ignored ->
                Sentence.of("rules.why.byRank", score.raw(), score.rank(), score.field(), points);
            case PublicRules.Mapping.LinearCap cap ->
                Sentence.of("rules.why.linearCap", score.raw(), cap.full(), points);
            case PublicRules.Mapping.Raw ignored -> Sentence.of("rules.why.raw", score.raw());
        };
    }

    /** What the public part can give at most, on the scale the blend wants. */
    private Fraction publicFull() {
        return scoring.blend() instanceof Blend.PointsSum sum ? Fraction.of(sum.publicPart()) : Fraction.HUNDRED;
    }

    private Fraction juryPoints(@Nullable JuryScore score) {
        var rules = scoring.jury();
        if (score == null || rules == null) {
            return Fraction.ZERO;
        }
        return switch (scoring.blend()) {
            case Blend.Percents ignored ->
                score.figure().times(Fraction.HUNDRED).over(juryFull(rules));
            case Blend.PointsSum sum
            when sum.rescale() -> score.figure().times(Fraction.of(sum.jury())).over(juryFull(rules));
            case Blend.PointsSum ignored -> score.figure();
            case Blend.JuryOnly ignored -> score.figure();
            case Blend.PublicOnly ignored -> Fraction.ZERO;
        };
    }

    private Fraction total(Fraction jury, Fraction shown, List<Sentence> why) {
        var total = switch (scoring.blend()) {
            case Blend.Percents percents ->
                jury.times(Fraction.of(percents.jury()))
                        .plus(shown.times(Fraction.of(percents.publicPart())))
                        .over(100);
            case Blend.PointsSum ignored -> jury.plus(shown);
            case Blend.JuryOnly ignored -> jury;
            case Blend.PublicOnly ignored -> shown;
        };
        why.add(
                switch (scoring.blend()) {
                    case Blend.Percents percents ->
                        Sentence.of("rules.why.percents", percents.jury(), jury, percents.publicPart(), shown, total);
                    case Blend.PointsSum ignored -> Sentence.of("rules.why.points", jury, shown, total);
                    case Blend.JuryOnly ignored -> Sentence.of("rules.why.total", total);
                    case Blend.PublicOnly ignored -> Sentence.of("rules.why.total", total);
                });
        return total;
    }
}
