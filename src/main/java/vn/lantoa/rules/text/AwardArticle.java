package vn.lantoa.rules.text;

import java.util.List;
import vn.lantoa.rules.AwardScheme;
import vn.lantoa.rules.AwardTerms;
import vn.lantoa.rules.Prize;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.Sentence;
import vn.lantoa.rules.words.PrizeWords;

/** The article about prizes: which there are, by what they go, and on what terms. */
final class AwardArticle {
    private final RuleSet rules;
    private final ArticleWriter to;

    AwardArticle(RuleSet rules, ArticleWriter to) {
        this.rules = rules;
        this.to = to;
    }

    void write() {
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
