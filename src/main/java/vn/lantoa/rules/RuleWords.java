package vn.lantoa.rules;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.shared.MoneyInWords;

/** Parts of the rules in words, the same for the form, the explanation and the printed text. */
final class RuleWords {
    private RuleWords() {}

    /** What the author of a category will be asked, one sentence each. */
    static List<Sentence> effects(RuleSet rules, Category category) {
        var effects = new ArrayList<Sentence>();
        effects.add(FormWords.of(category));
        category.checks().stream().map(CheckWords::of).forEach(effects::add);
        effects.addAll(handling(category));
        rules.caps().stream()
                .filter(cap -> cap.category() == null || cap.category().equals(category.code()))
                .map(cap -> cap(cap, category.name()))
                .forEach(effects::add);
        var caption = rules.dossier().caption();
        if (caption != null) {
            effects.add(caption(caption));
        }
        return List.copyOf(effects);
    }

    static List<Sentence> handling(Category category) {
        var handling = category.handling();
        boolean clip = category.form().isClip();
        var words = new ArrayList<Sentence>();
        boolean cutting = clip && handling.editing() == Category.Editing.BASIC;
        words.add(cutting ? Sentence.of("rules.handling.cutting") : Sentence.word(handling.editing()));
        if (handling.panoramaAllowed()) {
            words.add(Sentence.of("rules.handling.panorama"));
        }
        words.add(Sentence.of(handling.marksAllowed() ? "rules.handling.marks" : "rules.handling.noMarks"));
        if (!clip) {
            words.add(Sentence.of(handling.scansAllowed() ? "rules.handling.scans" : "rules.handling.noScans"));
        }
        words.add(Sentence.word(handling.machineMade()));
        return words;
    }

    static Sentence caption(Dossier.Caption caption) {
        if (caption.min() != null && caption.max() != null) {
            return Sentence.of("rules.caption.both", caption.min(), caption.max(), caption.measure());
        }
        if (caption.max() != null) {
            return Sentence.of("rules.caption.max", caption.max(), caption.measure());
        }
        return caption.min() == null
                ? Sentence.of("rules.caption.any")
                : Sentence.of("rules.caption.min", caption.min(), caption.measure());
    }

    static Sentence cap(Cap cap, Text category) {
        var works =
                cap.category() == null ? Sentence.of("rules.cap.works") : Sentence.of("rules.cap.worksOf", category);
        if (cap.scope() == Cap.Scope.CONTEST && cap.min() == null && cap.max() != null) {
            return Sentence.of("rules.cap.whole", cap.max(), works);
        }
        if (cap.min() != null && cap.max() != null) {
            return Sentence.of("rules.cap.both", cap.scope(), cap.min(), cap.max(), works);
        }
        if (cap.max() != null) {
            return Sentence.of("rules.cap.max", cap.scope(), cap.max(), works);
        }
        return cap.min() == null
                ? Sentence.of("rules.cap.any", cap.scope(), works)
                : Sentence.of("rules.cap.min", cap.scope(), cap.min(), works);
    }

    /** "a, b hoặc c". */
    static Object or(List<?> parts) {
        return parts.size() < 2
                ? List.copyOf(parts)
                : Sentence.of("rules.or", List.copyOf(parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    static Sentence quota(Quota quota) {
        return switch (quota) {
            case Quota.Exactly exactly -> Sentence.of("rules.quota.exactly", exactly.count());
            case Quota.AtMost atMost -> Sentence.of("rules.quota.atMost", atMost.count());
            case Quota.Range range -> Sentence.of("rules.quota.range", range.min(), range.max());
            case Quota.Percent percent -> Sentence.of("rules.quota.percent", percent.share());
            case Quota.All ignored -> Sentence.of("rules.quota.all");
        };
    }

    static Sentence aggregate(JuryRules.Aggregate aggregate) {
        return switch (aggregate) {
            case JuryRules.Aggregate.Mean ignored -> Sentence.of("rules.aggregate.mean");
            case JuryRules.Aggregate.TrimmedMean trimmed -> Sentence.of("rules.aggregate.trimmed", trimmed.from());
            case JuryRules.Aggregate.Median ignored -> Sentence.of("rules.aggregate.median");
            case JuryRules.Aggregate.Sum ignored -> Sentence.of("rules.aggregate.sum");
        };
    }

    static Sentence mapping(PublicRules.Mapping mapping) {
        return switch (mapping) {
            case PublicRules.Mapping.ShareOfMax ignored -> Sentence.of("rules.mapping.shareOfMax");
            case PublicRules.Mapping.ByRank ignored -> Sentence.of("rules.mapping.byRank");
            case PublicRules.Mapping.LinearCap cap -> Sentence.of("rules.mapping.linearCap", cap.full());
            case PublicRules.Mapping.Raw ignored -> Sentence.of("rules.mapping.raw");
        };
    }

    static Sentence blend(Blend blend) {
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

    static Sentence link(TieLink link) {
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
    static Sentence link(TieLink link, RuleSet rules) {
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

    static Sentence gate(Gate gate) {
        return switch (gate) {
            case Gate.JuryAtLeast least -> Sentence.of("rules.gate.jury", least.points());
            case Gate.CriterionAtLeast least -> Sentence.of("rules.gate.criterion", least.criterion(), least.points());
            case Gate.TotalAtLeast least -> Sentence.of("rules.gate.total", least.points());
        };
    }

    /** "5.000.000 đồng (Năm triệu đồng)". */
    static Text money(long dong) {
        var figure = Sentence.of("rules.money", dong);
        return new Text(figure.vi() + " (" + MoneyInWords.of(dong) + ")", figure.en());
    }

    /** As the printed text has it: money also in words. */
    static Sentence rewardInFull(Prize.Reward reward) {
        return reward instanceof Prize.Reward.Cash cash
                ? Sentence.of("rules.reward.cashInFull", money(cash.dong()))
                : reward(reward);
    }

    static Sentence reward(Prize.Reward reward) {
        return switch (reward) {
            case Prize.Reward.Cash cash -> Sentence.of("rules.reward.cash", cash.dong());
            case Prize.Reward.CashByReference by -> Sentence.of("rules.reward.cashByReference", by.document());
            case Prize.Reward.Goods goods -> Sentence.of("rules.reward.goods", goods.what());
            case Prize.Reward.Trip trip -> Sentence.of("rules.reward.trip", trip.where());
            case Prize.Reward.Certificate ignored -> Sentence.of("rules.reward.certificate");
            case Prize.Reward.MeritLetter ignored -> Sentence.of("rules.reward.meritLetter");
            case Prize.Reward.Honour honour -> Sentence.of("rules.reward.honour", honour.what());
        };
    }
}
