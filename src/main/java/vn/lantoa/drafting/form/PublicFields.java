package vn.lantoa.drafting.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.PublicRules;

/** The public's part on a form: what counts how much, and how figures become points. */
record PublicFields(PublicRules shown) {
    private static final List<String> MAPPINGS = List.of("byRank", "shareOfMax", "linearCap", "raw");

    void ask(FormBuilder parts) {
        var mapping = shown.mapping();
        var asked = parts.part("public")
                .decides(OpenDecision.SHARES)
                .choice("mapping", code(mapping), MAPPINGS)
                .line("countedOn", shown.countedOn());
        if (mapping instanceof PublicRules.Mapping.LinearCap cap) {
            asked.figure("full", cap.full());
        }
        asked.end();
        for (int i = 0; i < shown.weights().size(); i++) {
            var weight = shown.weights().get(i);
            parts.row("weight", parts.word(weight.event()), parts.word(weight.network()))
                    .decides(OpenDecision.SHARES)
                    .figure("weight." + i + ".points", weight.points())
                    .end();
        }
        var more = parts.rare("publicMore").ticks("validity", shown.validity(), PublicRules.Validity.values());
        if (shown.daily() != null) {
            more.figure("daily", shown.daily().max());
        }
        more.end();
    }

    private static String code(PublicRules.Mapping mapping) {
        return switch (mapping) {
            case PublicRules.Mapping.ByRank ignored -> "byRank";
            case PublicRules.Mapping.ShareOfMax ignored -> "shareOfMax";
            case PublicRules.Mapping.LinearCap ignored -> "linearCap";
            case PublicRules.Mapping.Raw ignored -> "raw";
        };
    }

    PublicRules read(FormReader typed) {
        if (!typed.asked("mapping")) {
            return shown;
        }
        var weights = new ArrayList<PublicRules.Weight>();
        for (int i = 0; i < shown.weights().size(); i++) {
            var old = shown.weights().get(i);
            var points = typed.decimal("weight." + i + ".points", old.points());
            weights.add(new PublicRules.Weight(old.network(), old.event(), points));
        }
        return new PublicRules(
                List.copyOf(weights),
                typed.optionalText("countedOn", shown.countedOn()),
                daily(typed),
                typed.ticks("validity", shown.validity(), PublicRules.Validity.values()),
                shown.freeze(),
                mapping(typed));
    }

    private PublicRules.@Nullable DailyCap daily(FormReader typed) {
        var old = shown.daily();
        return old == null || typed.blank("daily")
                ? null
                : new PublicRules.DailyCap(old.event(), typed.number("daily", 1, 1_000_000));
    }

    private PublicRules.Mapping mapping(FormReader typed) {
        var old = shown.mapping();
        if (typed.same("mapping") && old instanceof PublicRules.Mapping.LinearCap cap) {
            return typed.possible(
                    "full", old, () -> new PublicRules.Mapping.LinearCap(typed.decimal("full", cap.full())));
        }
        return switch (typed.raw("mapping")) {
            case "shareOfMax" -> new PublicRules.Mapping.ShareOfMax();
            case "linearCap" -> new PublicRules.Mapping.LinearCap(BigDecimal.valueOf(1000));
            case "raw" -> new PublicRules.Mapping.Raw();
            default -> new PublicRules.Mapping.ByRank();
        };
    }
}
