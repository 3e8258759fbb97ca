package vn.lantoa.rules.words;

import vn.lantoa.rules.Blend;
import vn.lantoa.rules.Criterion;
import vn.lantoa.rules.Gate;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.rules.PublicRules;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.Sentence;
import vn.lantoa.rules.Text;
import vn.lantoa.rules.TieLink;

/** How scores become places, in words: the same for the explanation of a place and the printed text. */
public final class ScoringWords {
    private ScoringWords() {}

    public static Sentence aggregate(JuryRules.Aggregate aggregate) {
        return switch (aggregate) {
            case JuryRules.Aggregate.Mean ignored -> Sentence.of("rules.aggregate.mean");
            case JuryRules.Aggregate.TrimmedMean trimmed -> Sentence.of("rules.aggregate.trimmed", trimmed.from());
            case JuryRules.Aggregate.Median ignored -> Sentence.of("rules.aggregate.median");
            case JuryRules.Aggregate.Sum ignored -> Sentence.of("rules.aggregate.sum");
        };
    }

    public static Sentence mapping(PublicRules.Mapping mapping) {
        return switch (mapping) {
            case PublicRules.Mapping.ShareOfMax ignored -> Sentence.of("rules.mapping.shareOfMax");
            case PublicRules.Mapping.ByRank ignored -> Sentence.of("rules.mapping.byRank");
            case PublicRules.Mapping.LinearCap cap -> Sentence.of("rules.mapping.linearCap", cap.full());
            case PublicRules.Mapping.Raw ignored -> Sentence.of("rules.mapping.raw");
        };
    }

    public static Sentence blend(Blend blend) {
        return switch (blend) {
            case Blend.Percents percents -> Sentence.of("rules.blend.percents", percents.jury(), percents.publicPart());
            case Blend.PointsSum sum ->
                Sentence.of(
                        sum.rescale() ? "rules.blend.pointsRescaled" : "rules.blend.points",
                        sum.jury(),
                        sum.publicPart());
            case Blend.JuryOnly ignored -> Sentence.of("rules.blend.juryOnly");
            case Blend.PublicOnly ignored -> Sentence.of("rules.blend.publicOnly");
        };
    }

    public static Sentence link(TieLink link) {
        return switch (link) {
            case TieLink.HigherJury ignored -> Sentence.of("rules.link.higherJury");
            case TieLink.HigherPublic ignored -> Sentence.of("rules.link.higherPublic");
            case TieLink.HigherCriterion by -> Sentence.of("rules.link.higherCriterion", by.criterion());
            case TieLink.HigherMedian ignored -> Sentence.of("rules.link.higherMedian");
            case TieLink.MoreTopSheets ignored -> Sentence.of("rules.link.moreTopSheets");
            case TieLink.MoreJurors ignored -> Sentence.of("rules.link.moreJurors");
            case TieLink.SeededDraw ignored -> Sentence.of("rules.link.seededDraw");
            case TieLink.SharedPlace ignored -> Sentence.of("rules.link.sharedPlace");
        };
    }

    /** As the printed chain says it, criteria by name. */
    public static Sentence link(TieLink link, RuleSet rules) {
        if (link instanceof TieLink.HigherCriterion by && rules.scoring().jury() != null) {
            var name = rules.scoring().jury().criteria().stream()
                    .filter(criterion -> criterion.code().equals(by.criterion()))
                    .map(Criterion::name)
                    .findFirst()
                    .orElse(Text.of(by.criterion()));
            return Sentence.of("rules.link.higherCriterion", name);
        }
        return link(link);
    }

    public static Sentence gate(Gate gate) {
        return switch (gate) {
            case Gate.JuryAtLeast least -> Sentence.of("rules.gate.jury", least.points());
            case Gate.CriterionAtLeast least -> Sentence.of("rules.gate.criterion", least.criterion(), least.points());
            case Gate.TotalAtLeast least -> Sentence.of("rules.gate.total", least.points());
        };
    }
}
