package vn.lantoa.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.lantoa.rules.Blend;
import vn.lantoa.rules.Calendar;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.ConflictRelation;
import vn.lantoa.rules.Criterion;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.rules.Moment;
import vn.lantoa.rules.PublicRules;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.Sentence;
import vn.lantoa.rules.words.ScoringWords;

/** The articles about deciding: scores and places. */
final class ScoringArticles {
    private final RuleSet rules;
    private final ArticleWriter to;

    ScoringArticles(RuleSet rules, ArticleWriter to) {
        this.rules = rules;
        this.to = to;
    }

    void write(Clause clause) {
        if (clause == Clause.SCORING) {
            scoring();
        } else {
            ranking();
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

    private static Sentence cell(Object value) {
        return Sentence.of("rules.cell", value);
    }
}
