package vn.lantoa.drafting.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Quota;
import vn.lantoa.rules.RuleEdit;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.RuleTemplate;
import vn.lantoa.rules.TierRule;
import vn.lantoa.rules.WindowRule;

/** Who selects at which tier, and how many go up. */
record SelectionStep() implements Step {
    private static final List<String> QUOTAS = List.of("atMost", "exactly", "range", "percent", "all");

    @Override
    public String code() {
        return "xet-chon";
    }

    @Override
    public List<Clause> clauses() {
        return List.of(Clause.SELECTION);
    }

    @Override
    public List<OpenDecision> decisions() {
        return List.of(OpenDecision.QUOTA);
    }

    @Override
    public void ask(RuleSet rules, FormBuilder parts) {
        for (int i = 0; i < rules.tiers().size(); i++) {
            ask(rules.tiers().get(i), "tier." + i, parts);
        }
        if (rules.tiers().isEmpty()) {
            parts.part("newTier").tick("newTier", false).end();
        }
    }

    private static void ask(TierRule tier, String name, FormBuilder parts) {
        var quota = tier.quota();
        parts.part("tier", tier.name().vi())
                .decides(OpenDecision.QUOTA)
                .line(name + ".selector", tier.selector())
                .choice(name + ".quota", code(quota), QUOTAS)
                .figure(name + ".count", count(quota))
                .figure(name + ".least", quota instanceof Quota.Range range ? (Integer) range.min() : null)
                .figure(name + ".members", tier.minMembers())
                .tick(name + ".drop", false)
                .end()
                .rare("tierMore", tier.name().vi())
                .line(name + ".name", tier.name())
                .tick(name + ".central", tier.central())
                .tick(name + ".distinct", tier.distinctAuthors())
                .figure(name + ".unitMin", tier.perUnitMin())
                .figure(name + ".unitMax", tier.perUnitMax())
                .tick(name + ".minutes", tier.minutes())
                .tick(name + ".own", tier.ownContestEncouraged())
                .end();
    }

    private static String code(Quota quota) {
        return switch (quota) {
            case Quota.Exactly ignored -> "exactly";
            case Quota.AtMost ignored -> "atMost";
            case Quota.Range ignored -> "range";
            case Quota.Percent ignored -> "percent";
            case Quota.All ignored -> "all";
        };
    }

    private static @Nullable BigDecimal count(Quota quota) {
        return switch (quota) {
            case Quota.Exactly exactly -> BigDecimal.valueOf(exactly.count());
            case Quota.AtMost most -> BigDecimal.valueOf(most.count());
            case Quota.Range range -> BigDecimal.valueOf(range.max());
            case Quota.Percent percent -> percent.share();
            case Quota.All ignored -> null;
        };
    }

    @Override
    public RuleSet apply(RuleSet rules, FormReader typed) {
        if (rules.tiers().isEmpty() && typed.ticked("newTier")) {
            return RuleTemplate.withSelection(rules);
        }
        var tiers = new ArrayList<TierRule>();
        var dropped = new ArrayList<String>();
        for (int i = 0; i < rules.tiers().size(); i++) {
            var tier = rules.tiers().get(i);
            if (typed.ticked("tier." + i + ".drop")) {
                dropped.add(tier.tier());
            } else {
                tiers.add(changed(tier, "tier." + i, typed));
            }
        }
        var edit = RuleEdit.of(rules).tiers(List.copyOf(tiers));
        return dropped.isEmpty()
                ? edit.done()
                : edit.timeline(without(rules.timeline(), dropped, tiers.isEmpty()))
                        .done();
    }

    private static List<WindowRule> without(List<WindowRule> timeline, List<String> dropped, boolean none) {
        return timeline.stream()
                .filter(window -> window.tier() == null || !dropped.contains(window.tier()))
                .filter(window ->
                        !none || window.activity() != Activity.SELECT && window.activity() != Activity.FORWARD)
                .toList();
    }

    private static TierRule changed(TierRule old, String name, FormReader typed) {
        return new TierRule(
                old.tier(),
                typed.text(name + ".name", old.name()),
                typed.text(name + ".selector", old.selector()),
                typed.ticked(name + ".central"),
                quota(old.quota(), name, typed),
                typed.ticked(name + ".distinct"),
                typed.optionalNumber(name + ".unitMin", 0),
                typed.optionalNumber(name + ".unitMax", 1),
                typed.optionalNumber(name + ".members", 1),
                typed.ticked(name + ".minutes"),
                typed.ticked(name + ".own"));
    }

    private static Quota quota(Quota old, String name, FormReader typed) {
        if (typed.same(name + ".quota") && typed.same(name + ".count") && typed.same(name + ".least")) {
            return old;
        }
        return typed.possible(name + ".least", old, () -> switch (typed.raw(name + ".quota")) {
            case "exactly" -> new Quota.Exactly(typed.number(name + ".count", 1, 100_000));
            case "range" ->
                new Quota.Range(typed.number(name + ".least", 0, 100_000), typed.number(name + ".count", 1, 100_000));
            case "percent" -> new Quota.Percent(typed.decimal(name + ".count"));
            case "all" -> new Quota.All();
            default -> new Quota.AtMost(typed.number(name + ".count", 1, 100_000));
        });
    }
}
