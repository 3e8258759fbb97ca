package vn.lantoa.drafting.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lantoa.rules.Criterion;
import vn.lantoa.rules.JuryRules;

/** The jury's sheet on a form: criteria, and how the sheets become one figure. */
record JuryFields(JuryRules jury) {
    private static final List<String> AGGREGATES = List.of("mean", "trimmed", "median", "sum");
    private static final int FURTHER = 1;

    void ask(FormBuilder parts) {
        boolean weighted = jury.criteria().stream().anyMatch(each -> each.weight() != null);
        for (int i = 0; i < jury.criteria().size(); i++) {
            var criterion = jury.criteria().get(i);
            var name = "criterion." + i;
            var row = parts.row("criterion", i + 1)
                    .decides(OpenDecision.CRITERIA)
                    .hidden(name + ".code", criterion.code())
                    .line(name + ".name", criterion.name())
                    .figure(name + ".max", criterion.max());
            if (weighted) {
                row.figure(name + ".weight", criterion.weight());
            }
            row.tick(name + ".drop", false).end();
        }
        further(parts);
        var aggregate = jury.aggregate();
        parts.rare("aggregate")
                .choice("aggregate", code(aggregate), AGGREGATES)
                .figure(
                        "aggregate.from",
                        aggregate instanceof JuryRules.Aggregate.TrimmedMean trimmed ? (Integer) trimmed.from() : null)
                .figure("minSheets", jury.minSheets())
                .figure("step", jury.criteria().getFirst().step())
                .tick("leniency", jury.leniencyRemoved())
                .end();
    }

    private void further(FormBuilder parts) {
        for (int i = 0; i < FURTHER; i++) {
            var name = "criterion." + (jury.criteria().size() + i);
            parts.rare("newCriterion")
                    .hidden(name + ".code", "")
                    .line(name + ".name", "")
                    .figure(name + ".max", (Integer) null)
                    .end();
        }
    }

    private static String code(JuryRules.Aggregate aggregate) {
        return switch (aggregate) {
            case JuryRules.Aggregate.Mean ignored -> "mean";
            case JuryRules.Aggregate.TrimmedMean ignored -> "trimmed";
            case JuryRules.Aggregate.Median ignored -> "median";
            case JuryRules.Aggregate.Sum ignored -> "sum";
        };
    }

    JuryRules read(FormReader typed) {
        if (!typed.asked("minSheets")) {
            return jury;
        }
        var criteria = new ArrayList<Criterion>();
        for (int i = 0; i < typed.rows("criterion"); i++) {
            var name = "criterion." + i;
            var old = known(typed.raw(name + ".code"));
            boolean left = typed.ticked(name + ".drop") || old.isEmpty() && typed.blank(name + ".name", name + ".max");
            if (!left) {
                criteria.add(criterion(old, i, name, typed));
            }
        }
        return typed.possible(
                "criterion.0.name",
                jury,
                () -> new JuryRules(
                        List.copyOf(criteria),
                        aggregate(typed),
                        typed.number("minSheets", 1, 100),
                        typed.ticked("leniency")));
    }

    private Optional<Criterion> known(String code) {
        return jury.criteria().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private Criterion criterion(Optional<Criterion> old, int i, String name, FormReader typed) {
        var first = jury.criteria().getFirst();
        var code = old.map(Criterion::code).orElseGet(() -> unused(i + 1));
        var step = typed.same("step") ? old.orElse(first).step() : typed.decimal("step");
        BigDecimal weight = typed.asked(name + ".weight")
                ? typed.optionalDecimal(
                        name + ".weight", old.map(Criterion::weight).orElse(null))
                : null;
        return typed.possible(
                name + ".max",
                first,
                () -> new Criterion(
                        code,
                        typed.text(name + ".name", old.map(Criterion::name).orElse(null)),
                        typed.decimal(name + ".max", old.map(Criterion::max).orElse(null)),
                        step,
                        weight));
    }

    private String unused(int number) {
        var code = "tieu-chi-" + number;
        return known(code).isPresent() ? unused(number + 1) : code;
    }

    private JuryRules.Aggregate aggregate(FormReader typed) {
        if (typed.same("aggregate")) {
            return jury.aggregate();
        }
        return switch (typed.raw("aggregate")) {
            case "trimmed" ->
                typed.possible(
                        "aggregate.from",
                        jury.aggregate(),
                        () -> new JuryRules.Aggregate.TrimmedMean(
                                Objects.requireNonNullElse(typed.optionalNumber("aggregate.from", 3), 5)));
            case "median" -> new JuryRules.Aggregate.Median();
            case "sum" -> new JuryRules.Aggregate.Sum();
            default -> new JuryRules.Aggregate.Mean();
        };
    }
}
