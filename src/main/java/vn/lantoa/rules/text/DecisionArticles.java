package vn.lantoa.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.lantoa.rules.AwardScheme;
import vn.lantoa.rules.AwardTerms;
import vn.lantoa.rules.Blend;
import vn.lantoa.rules.Calendar;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.ConflictRelation;
import vn.lantoa.rules.Criterion;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.rules.Moment;
import vn.lantoa.rules.Prize;
import vn.lantoa.rules.PublicRules;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.Sentence;
import vn.lantoa.rules.words.PrizeWords;
import vn.lantoa.rules.words.ScoringWords;

/** The articles about deciding: scores, places, prizes. */
final class DecisionArticles {
    private final RuleSet rules;
    private final ArticleWriter to;

    DecisionArticles(RuleSet rules, ArticleWriter to) {
        this.rules = rules;
        this.to = to;
    }

    void write(Clause clause) {
        switch (clause) {
            case SCORING -> scoring();
            case RANKING -> ranking();
            default -> awards();
        }
    }

    private void scoring() {
        var jury = rules.scoring().jury();
        if (jury != null) {
            jury(jury);
        }
        var shown = rules.scoring().publicPart();
        if (shown != null) {
            publicPart(shown);
        }
        boolean beside = shown != null && rules.scoring().blend() instanceof Blend.JuryOnly;
        to.item(
                beside
                        ? Sentence.of("rules.blend.publicBeside")
                        : ScoringWords.blend(rules.scoring().blend()),
                List.of());
        to.itemWith(
                "rules.text.gates",
                rules.scoring().gates().stream().map(ScoringWords::gate).toList());
        to.itemWith(
                "rules.text.conflicts",
                rules.conflicts().stream()
                        .filter(each -> each != ConflictRelation.COMMITTEE_AND_PANEL)
                        .map(Sentence::word)
                        .toList());
        to.itemIf(rules.conflicts().contains(ConflictRelation.COMMITTEE_AND_PANEL), "rules.text.twoHeads");
    }

    private void jury(JuryRules jury) {
        to.item("rules.text.blind", jury.criteria().size(), jury.fullMarks());
        criteria(jury.criteria());
        to.itemIf(jury.leniencyRemoved(), "rules.text.leniency");
        to.item("rules.text.aggregate", ScoringWords.aggregate(jury.aggregate()), jury.minSheets());
    }

    private void criteria(List<Criterion> criteria) {
        boolean weighted = criteria.stream().anyMatch(criterion -> criterion.weight() != null);
        var rows = new ArrayList<List<Sentence>>();
        for (var criterion : criteria) {
            var row = new ArrayList<>(List.of(
                    cell(rows.size() + 1), cell(criterion.name()), cell(criterion.max()), cell(criterion.step())));
            if (weighted) {
                row.add(Sentence.of("rules.text.percent", criterion.full()));
            }
            rows.add(row);
        }
        var heads = new ArrayList<>(List.of(
                Sentence.of("rules.head.number"),
                Sentence.of("rules.head.criterion"),
                Sentence.of("rules.head.max"),
                Sentence.of("rules.head.step")));
        if (weighted) {
            heads.add(Sentence.of("rules.head.weight"));
        }
        to.table(Sentence.of("rules.text.criteria"), heads, rows);
    }

    private void publicPart(PublicRules shown) {
        var points = new ArrayList<Sentence>();
        points.addAll(weights(shown.weights()));
        if (shown.countedOn() != null) {
            points.add(Sentence.of("rules.text.countedOn", shown.countedOn()));
        }
        if (shown.daily() != null) {
            points.add(Sentence.of(
                    "rules.text.daily", shown.daily().event(), shown.daily().max()));
        }
        shown.validity().forEach(each -> points.add(Sentence.word(each)));
        if (shown.freeze() != null) {
            points.add(Sentence.of("rules.text.freeze", frozen(shown.freeze())));
        }
        points.add(ScoringWords.mapping(shown.mapping()));
        to.item(Sentence.of("rules.text.publicPart"), points);
    }

    private static List<Sentence> weights(List<PublicRules.Weight> weights) {
        var points = new ArrayList<Sentence>();
        for (var weight : weights) {
            if (weight.points().signum() > 0) {
                points.add(Sentence.of("rules.text.weight", weight.event(), weight.network(), weight.points()));
            }
        }
        var idle = weights.stream()
                .filter(weight -> weight.points().signum() == 0)
                .collect(Collectors.groupingBy(
                        PublicRules.Weight::network,
                        LinkedHashMap::new,
                        Collectors.mapping(PublicRules.Weight::event, Collectors.toList())));
        idle.forEach((network, events) -> points.add(Sentence.of("rules.text.weightZero", events, network)));
        return points;
    }

    private static Sentence frozen(Moment freeze) {
        return freeze instanceof Moment.At ? Calendar.words(freeze) : Calendar.lastMinute(freeze);
    }

    private void ranking() {
        to.item("rules.text.ranking");
        to.itemWith(
                "rules.text.tieBreak",
                rules.scoring().tieBreak().stream()
                        .map(link -> ScoringWords.link(link, rules))
                        .toList());
        to.item("rules.text.neverUploadTime");
    }

    private void awards() {
        for (var scheme : rules.awards()) {
            if (scheme.prizes().size() == 1) {
                onePrize(scheme, scheme.prizes().getFirst());
            } else {
                to.item(scheme(scheme), List.of());
                to.table(cell(""), heads(), rows(scheme));
            }
        }
        long cash = cash();
        to.itemIf(cash > 0, "rules.text.cashTotal", PrizeWords.money(cash));
        terms(rules.awardTerms());
    }

    /** One kind of prize needs no table. */
    private void onePrize(AwardScheme scheme, Prize prize) {
        to.item(
                "rules.text.schemeOne",
                scheme.name(),
                "%02d".formatted(prize.count()),
                prize.name(),
                scheme.rankedBy(),
                rewards(prize),
                conditions(scheme));
    }

    private static Sentence scheme(AwardScheme scheme) {
        return Sentence.of(
                "rules.text.scheme",
                scheme.name(),
                scheme.rankedBy(),
                scheme.prizes().stream().mapToInt(Prize::count).sum(),
                conditions(scheme));
    }

    private static List<Sentence> rewards(Prize prize) {
        return prize.rewards().stream().map(PrizeWords::rewardInFull).toList();
    }

    /** For whom the scheme is, set at the end of its sentence; blank when it is for all. */
    private static Object conditions(AwardScheme scheme) {
        Object units = scheme.perUnit() ? Sentence.of("rules.text.schemePerUnit") : "";
        Object collectives = scheme.toCollectives() ? Sentence.of("rules.text.schemeCollectives") : "";
        return Sentence.of("rules.text.schemeConditions", units, collectives);
    }

    private static List<Sentence> heads() {
        return List.of(
                Sentence.of("rules.head.prize"), Sentence.of("rules.head.count"), Sentence.of("rules.head.reward"));
    }

    private static List<List<Sentence>> rows(AwardScheme scheme) {
        return scheme.prizes().stream()
                .map(prize -> List.of(cell(prize.name()), cell("%02d".formatted(prize.count())), cell(rewards(prize))))
                .toList();
    }

    private long cash() {
        return rules.awards().stream()
                .flatMap(scheme -> scheme.prizes().stream())
                .mapToLong(prize -> prize.rewards().stream()
                        .mapToLong(reward -> reward instanceof Prize.Reward.Cash cash ? cash.dong() * prize.count() : 0)
                        .sum())
                .sum();
    }

    private void terms(AwardTerms terms) {
        to.item("rules.text.funding", terms.funding());
        if (terms.ceilingBy() != null) {
            to.item("rules.text.ceiling", terms.ceilingBy());
        }
        to.item("rules.text.bearers", terms.tax(), terms.costs());
        if (terms.claimDays() != null) {
            to.item(terms.succession() ? "rules.text.claimAndSuccession" : "rules.text.claim", terms.claimDays());
        } else {
            to.itemIf(terms.succession(), "rules.text.succession");
        }
        to.itemIf(terms.onePerAuthor(), "rules.text.onePerAuthor");
        if (terms.forwarding() != null) {
            to.item(
                    "rules.text.forwarding",
                    terms.forwarding().best(),
                    terms.forwarding().to());
        }
    }

    private static Sentence cell(Object value) {
        return Sentence.of("rules.cell", value);
    }
}
