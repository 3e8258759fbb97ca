package vn.lantoa.drafting.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.drafting.page.Field;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Moment;
import vn.lantoa.rules.PublicRules;
import vn.lantoa.rules.RuleEdit;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.Scoring;
import vn.lantoa.rules.Text;
import vn.lantoa.rules.WindowRule;

/** When each activity is open, to the minute. */
record TimeStep() implements Step {
    @Override
    public String code() {
        return "thoi-gian";
    }

    @Override
    public List<Clause> clauses() {
        return List.of(Clause.TIMELINE);
    }

    @Override
    public List<OpenDecision> decisions() {
        return List.of(OpenDecision.DATES);
    }

    @Override
    public void ask(RuleSet rules, FormBuilder parts) {
        var windows = rules.timeline();
        for (int i = 0; i < windows.size(); i++) {
            var window = windows.get(i);
            var row = parts.row("window", parts.word(window.activity()), scope(window, rules))
                    .decides(OpenDecision.DATES)
                    .from("window." + i + ".from", window.from())
                    .tick("window." + i + ".drop", false)
                    .until("window." + i + ".until", window.until());
            boolean waits = !MomentFields.events(window.from()).isEmpty()
                    || !MomentFields.events(window.until()).isEmpty();
            if (waits) {
                row.lines("window." + i + ".fromEvents", MomentFields.events(window.from()))
                        .lines("window." + i + ".untilEvents", MomentFields.events(window.until()));
            }
            row.end();
        }
        var publicPart = rules.scoring().publicPart();
        if (publicPart != null) {
            parts.row("freeze")
                    .decides(OpenDecision.DATES)
                    .until("freeze", publicPart.freeze())
                    .end();
        }
        int next = windows.size();
        parts.rare("newWindow")
                .options("window." + next + ".activity", "", activities(parts))
                .from("window." + next + ".from", null)
                .until("window." + next + ".until", null)
                .lines("window." + next + ".fromEvents", List.of())
                .end();
    }

    private static String scope(WindowRule window, RuleSet rules) {
        var tier = rules.tiers().stream()
                .filter(each -> each.tier().equals(window.tier()))
                .map(each -> " (" + each.name().vi() + ")")
                .findFirst();
        return tier.orElse("");
    }

    private static List<Field.Option> activities(FormBuilder parts) {
        var options = new ArrayList<Field.Option>();
        options.add(new Field.Option("", "–"));
        Arrays.stream(Activity.values())
                .map(each -> new Field.Option(each.name(), parts.word(each)))
                .forEach(options::add);
        return options;
    }

    @Override
    public RuleSet apply(RuleSet rules, FormReader typed) {
        var windows = new ArrayList<WindowRule>();
        for (int i = 0; i < typed.rows("window"); i++) {
            var name = "window." + i;
            if (i < rules.timeline().size()) {
                if (!typed.ticked(name + ".drop")) {
                    windows.add(changed(rules.timeline().get(i), name, typed));
                }
            } else if (!typed.blank(name + ".activity")) {
                windows.add(added(name, typed));
            }
        }
        var edit = RuleEdit.of(rules).timeline(List.copyOf(windows));
        var publicPart = rules.scoring().publicPart();
        return publicPart == null || typed.same("freeze")
                ? edit.done()
                : edit.scoring(frozen(rules.scoring(), publicPart, typed)).done();
    }

    private static WindowRule changed(WindowRule old, String name, FormReader typed) {
        return new WindowRule(
                old.activity(),
                old.tier(),
                old.unit(),
                old.category(),
                from(old.from(), name, typed),
                until(old.until(), name, typed));
    }

    private static WindowRule added(String name, FormReader typed) {
        var activity = typed.choice(name + ".activity", Activity.values());
        return new WindowRule(activity, null, null, null, from(null, name, typed), until(null, name, typed));
    }

    private static @Nullable Moment from(@Nullable Moment old, String name, FormReader typed) {
        return dated(old, name + ".from", typed)
                ? MomentFields.from(name + ".from", old, typed)
                : waiting(old, name + ".from", typed);
    }

    private static @Nullable Moment until(@Nullable Moment old, String name, FormReader typed) {
        return dated(old, name + ".until", typed)
                ? MomentFields.until(name + ".until", old, typed)
                : waiting(old, name + ".until", typed);
    }

    /** A day that was typed settles a moment that waited for events. */
    private static boolean dated(@Nullable Moment old, String name, FormReader typed) {
        return !typed.blank(name + ".date") || (MomentFields.events(old).isEmpty() && typed.blank(name + "Events"));
    }

    private static @Nullable Moment waiting(@Nullable Moment old, String name, FormReader typed) {
        var before = MomentFields.events(old);
        var events = typed.lines(name + "Events", before);
        if (events.equals(before)) {
            return old;
        }
        return switch (events.size()) {
            case 0 -> null;
            case 1 -> new Moment.OnEvent(events.getFirst());
            default -> new Moment.FirstOf(List.<Text>copyOf(events));
        };
    }

    private static Scoring frozen(Scoring all, PublicRules shown, FormReader typed) {
        var now = new PublicRules(
                shown.weights(),
                shown.countedOn(),
                shown.daily(),
                shown.validity(),
                MomentFields.until("freeze", shown.freeze(), typed),
                shown.mapping());
        return new Scoring(all.jury(), now, all.blend(), all.gates(), all.tieBreak());
    }
}
