package vn.lantoa.drafting.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.AwardScheme;
import vn.lantoa.rules.AwardTerms;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Prize;
import vn.lantoa.rules.RuleEdit;
import vn.lantoa.rules.RuleSet;

/** Which prizes there are, how many, and what a winner gets. */
record AwardsStep() implements Step {
    @Override
    public String code() {
        return "giai-thuong";
    }

    @Override
    public List<Clause> clauses() {
        return List.of(Clause.AWARDS);
    }

    @Override
    public List<OpenDecision> decisions() {
        return List.of(OpenDecision.PRIZES);
    }

    @Override
    public void ask(RuleSet rules, FormBuilder parts) {
        for (int i = 0; i < rules.awards().size(); i++) {
            ask(rules.awards().get(i), "scheme." + i, parts);
        }
        var terms = rules.awardTerms();
        parts.part("awardTerms")
                .line("funding", terms.funding())
                .figure("claimDays", terms.claimDays())
                .tick("onePerAuthor", terms.onePerAuthor())
                .end()
                .rare("awardTermsMore")
                .line("ceilingBy", terms.ceilingBy())
                .choice("tax", terms.tax(), AwardTerms.Bearer.values())
                .choice("costs", terms.costs(), AwardTerms.Bearer.values())
                .tick("succession", terms.succession())
                .end()
                .rare("newScheme")
                .line("newScheme.name", "")
                .choice("newScheme.rankedBy", AwardScheme.RankedBy.TOTAL, AwardScheme.RankedBy.values())
                .line("newScheme.prize", "")
                .end();
    }

    private static void ask(AwardScheme scheme, String name, FormBuilder parts) {
        parts.part("scheme", scheme.name().vi())
                .line(name + ".name", scheme.name())
                .choice(name + ".rankedBy", scheme.rankedBy(), AwardScheme.RankedBy.values())
                .tick(name + ".drop", false)
                .end();
        for (int i = 0; i < scheme.prizes().size(); i++) {
            var prize = scheme.prizes().get(i);
            var at = name + ".prize." + i;
            ask(prize, at, parts.row("prize", prize.name().vi()).decides(OpenDecision.PRIZES))
                    .tick(at + ".drop", false)
                    .end();
        }
        var at = name + ".prize." + scheme.prizes().size();
        parts.rare("newPrize", scheme.name().vi())
                .line(at + ".name", "")
                .choice(at + ".level", Prize.PrizeLevel.ENCOURAGEMENT, Prize.PrizeLevel.values())
                .figure(at + ".count", (Integer) null)
                .money(at + ".money", null)
                .tick(at + ".certificate", true)
                .end();
    }

    private static Questions ask(Prize prize, String at, Questions asked) {
        var money = prize.rewards().stream()
                .filter(Prize.Reward.Cash.class::isInstance)
                .map(reward -> ((Prize.Reward.Cash) reward).dong())
                .findFirst();
        boolean certificate = prize.rewards().stream().anyMatch(Prize.Reward.Certificate.class::isInstance);
        return asked.line(at + ".name", prize.name())
                .choice(at + ".level", prize.level(), Prize.PrizeLevel.values())
                .figure(at + ".count", prize.count())
                .money(at + ".money", money.orElse(null))
                .tick(at + ".certificate", certificate);
    }

    @Override
    public RuleSet apply(RuleSet rules, FormReader typed) {
        var schemes = new ArrayList<AwardScheme>();
        for (int i = 0; i < rules.awards().size(); i++) {
            if (!typed.ticked("scheme." + i + ".drop")) {
                schemes.add(changed(rules.awards().get(i), "scheme." + i, typed));
            }
        }
        if (!typed.blank("newScheme.name")) {
            schemes.add(added(rules, typed));
        }
        return RuleEdit.of(rules)
                .awards(List.copyOf(schemes))
                .awardTerms(terms(rules.awardTerms(), typed))
                .done();
    }

    private static AwardScheme changed(AwardScheme old, String name, FormReader typed) {
        var prizes = new ArrayList<Prize>();
        for (int i = 0; i < typed.rows(name + ".prize"); i++) {
            var at = name + ".prize." + i;
            boolean known = i < old.prizes().size();
            if (!typed.ticked(at + ".drop") && (known || !typed.blank(at + ".name"))) {
                prizes.add(prize(known ? old.prizes().get(i) : null, at, typed));
            }
        }
        return new AwardScheme(
                old.code(),
                typed.text(name + ".name", old.name()),
                typed.choice(name + ".rankedBy", AwardScheme.RankedBy.values()),
                old.category(),
                old.round(),
                old.perUnit(),
                old.toCollectives(),
                List.copyOf(prizes));
    }

    private static Prize prize(@Nullable Prize old, String at, FormReader typed) {
        var level = typed.choice(at + ".level", Prize.PrizeLevel.values());
        return new Prize(
                level,
                typed.text(at + ".name", old == null ? null : old.name()),
                typed.number(at + ".count", 1, 1000),
                rewards(old == null ? List.of() : old.rewards(), at, typed));
    }

    /** What a form does not ask stays behind what it does. */
    private static List<Prize.Reward> rewards(List<Prize.Reward> old, String at, FormReader typed) {
        if (typed.same(at + ".money") && typed.same(at + ".certificate") && !old.isEmpty()) {
            return old;
        }
        var money = typed.money(at + ".money");
        var asked = Stream.concat(
                typed.ticked(at + ".certificate") ? Stream.of(new Prize.Reward.Certificate()) : Stream.empty(),
                Stream.ofNullable(money).map(Prize.Reward.Cash::new));
        var others = old.stream()
                .filter(each -> !(each instanceof Prize.Reward.Cash) && !(each instanceof Prize.Reward.Certificate));
        return Stream.concat(asked, others).toList();
    }

    private static AwardScheme added(RuleSet rules, FormReader typed) {
        int number = rules.awards().size() + 1;
        var prize = new Prize(
                Prize.PrizeLevel.OTHER,
                typed.text("newScheme.prize", null),
                1,
                List.of(new Prize.Reward.Certificate()));
        return new AwardScheme(
                unused("co-cau-" + number, rules),
                typed.text("newScheme.name", null),
                typed.choice("newScheme.rankedBy", AwardScheme.RankedBy.values()),
                null,
                null,
                false,
                false,
                List.of(prize));
    }

    private static String unused(String code, RuleSet rules) {
        boolean taken = rules.awards().stream().anyMatch(each -> each.code().equals(code));
        return taken ? unused(code + "-moi", rules) : code;
    }

    private static AwardTerms terms(AwardTerms old, FormReader typed) {
        return new AwardTerms(
                typed.text("funding", old.funding()),
                typed.optionalText("ceilingBy", old.ceilingBy()),
                typed.choice("tax", AwardTerms.Bearer.values()),
                typed.choice("costs", AwardTerms.Bearer.values()),
                typed.optionalNumber("claimDays", 1),
                typed.ticked("succession"),
                typed.ticked("onePerAuthor"),
                old.forwarding());
    }
}
