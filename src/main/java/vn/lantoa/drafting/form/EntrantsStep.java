package vn.lantoa.drafting.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.drafting.page.Field;
import vn.lantoa.rules.Cap;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Declaration;
import vn.lantoa.rules.Entrants;
import vn.lantoa.rules.Intake;
import vn.lantoa.rules.RuleEdit;
import vn.lantoa.rules.RuleSet;

/** Who may enter, how many works, in which ways, and what they declare. */
record EntrantsStep() implements Step {
    @Override
    public String code() {
        return "nguoi-du-thi";
    }

    @Override
    public List<Clause> clauses() {
        return List.of(Clause.ENTRANTS, Clause.INTAKE);
    }

    @Override
    public List<Clause> shown() {
        return List.of(Clause.ENTRANTS, Clause.INTAKE, Clause.DOSSIER);
    }

    @Override
    public List<OpenDecision> decisions() {
        return List.of(OpenDecision.CAPS);
    }

    @Override
    public void ask(RuleSet rules, FormBuilder parts) {
        var who = rules.entrants();
        parts.part("entrants")
                .line("who", who.who())
                .ticks("kinds", who.kinds(), Entrants.EntrantKind.values())
                .figure("minAge", who.minAge())
                .figure("maxAge", who.maxAge())
                .figure("guardianUnder", who.guardianUnderAge())
                .end();
        for (int i = 0; i < rules.caps().size(); i++) {
            ask(rules.caps().get(i), i, rules, parts.row("cap").decides(OpenDecision.CAPS))
                    .tick("cap." + i + ".drop", false)
                    .end();
        }
        var next = new Cap(Cap.Scope.AUTHOR, null, null, null);
        ask(next, rules.caps().size(), rules, parts.rare("newCap")).end();
        excluded(who, parts);
        ways(rules.intake(), parts);
        declarations(rules.declarations(), parts);
    }

    private static FormBuilder.Asked ask(Cap cap, int i, RuleSet rules, FormBuilder.Asked asked) {
        var name = "cap." + i;
        var options = Stream.concat(
                        Stream.of(new Field.Option("", "–")),
                        rules.categories().stream()
                                .map(each -> new Field.Option(
                                        each.code(), each.name().vi())))
                .toList();
        asked.choice(name + ".scope", cap.scope(), Cap.Scope.values()).figure(name + ".max", cap.max());
        asked.figure(name + ".min", cap.min());
        return options.size() > 2 || cap.category() != null
                ? asked.options(name + ".category", cap.category() == null ? "" : cap.category(), options)
                : asked.hidden(name + ".category", "");
    }

    private static void excluded(Entrants who, FormBuilder parts) {
        var plain = who.exclusions().stream()
                .filter(each -> !each.relatives())
                .map(Entrants.Exclusion::body)
                .toList();
        var related = who.exclusions().stream()
                .filter(Entrants.Exclusion::relatives)
                .map(Entrants.Exclusion::body)
                .toList();
        parts.rare("exclusions")
                .ticks("excluded", plain, Entrants.Body.values())
                .ticks("excludedRelatives", related, Entrants.Body.values())
                .choice("onBehalf", who.onBehalf(), Entrants.OnBehalf.values())
                .lines("unitKinds", who.unitKinds())
                .tick("oneName", who.oneNameAndAddress())
                .tick("pseudonym", who.pseudonymNeedsLegalName())
                .tick("representative", who.groupNeedsRepresentative())
                .ticks("conditions", who.conditions(), Entrants.SocialCondition.values())
                .end();
    }

    private static void ways(Intake intake, FormBuilder parts) {
        var asked = parts.rare("ways")
                .ticks(
                        "ways",
                        intake.ways().stream()
                                .map(Intake.Way::channel)
                                .distinct()
                                .toList(),
                        Intake.Channel.values());
        for (int i = 0; i < intake.ways().size(); i++) {
            var way = intake.ways().get(i);
            if (way.channel() != Intake.Channel.WEB && way.channel() != Intake.Channel.BATCH) {
                asked.line("way." + i + ".address", way.address());
            }
        }
        var back = intake.withdrawal();
        asked.tick("withdrawal", back != null)
                .until("withdrawUntil", back == null ? null : back.until())
                .tick("withdrawInWriting", back != null && back.inWriting())
                .end();
    }

    private static void declarations(List<Declaration> all, FormBuilder parts) {
        for (int i = 0; i < all.size(); i++) {
            var declaration = all.get(i);
            var asked = parts.rare("declaration", parts.word(declaration.kind()))
                    .area("declaration." + i + ".text", declaration.text().vi())
                    .tick("declaration." + i + ".required", declaration.required());
            if (declaration.preTicked()) {
                asked.tick("declaration." + i + ".preTicked", true);
            }
            asked.tick("declaration." + i + ".drop", false).end();
        }
        parts.rare("newDeclaration")
                .area("newDeclaration.text", "")
                .tick("newDeclaration.required", false)
                .end();
    }

    @Override
    public RuleSet apply(RuleSet rules, FormReader typed) {
        return RuleEdit.of(rules)
                .entrants(entrants(rules.entrants(), typed))
                .caps(caps(rules.caps(), typed))
                .intake(intake(rules.intake(), typed))
                .declarations(declared(rules.declarations(), typed))
                .done();
    }

    private static Entrants entrants(Entrants old, FormReader typed) {
        var kinds = typed.ticks("kinds", old.kinds(), Entrants.EntrantKind.values());
        return typed.possible(
                "kinds",
                old,
                () -> new Entrants(
                        typed.text("who", old.who()),
                        kinds,
                        typed.lines("unitKinds", old.unitKinds()),
                        typed.optionalNumber("minAge", 0),
                        typed.optionalNumber("maxAge", 1),
                        exclusions(old.exclusions(), typed),
                        typed.ticked("oneName"),
                        typed.ticked("pseudonym"),
                        typed.ticked("representative"),
                        typed.optionalNumber("guardianUnder", 1),
                        typed.choice("onBehalf", Entrants.OnBehalf.values()),
                        typed.ticks("conditions", old.conditions(), Entrants.SocialCondition.values())));
    }

    private static List<Entrants.Exclusion> exclusions(List<Entrants.Exclusion> old, FormReader typed) {
        if (typed.same("excluded") && typed.same("excludedRelatives")) {
            return old;
        }
        var related = typed.ticks("excludedRelatives", List.of(), Entrants.Body.values());
        var plain = typed.ticks("excluded", List.of(), Entrants.Body.values());
        return Arrays.stream(Entrants.Body.values())
                .filter(body -> related.contains(body) || plain.contains(body))
                .map(body -> new Entrants.Exclusion(body, related.contains(body)))
                .toList();
    }

    private static List<Cap> caps(List<Cap> old, FormReader typed) {
        var caps = new ArrayList<Cap>();
        for (int i = 0; i < typed.rows("cap"); i++) {
            var name = "cap." + i;
            boolean left = typed.ticked(name + ".drop") || i >= old.size() && typed.blank(name + ".max", name + ".min");
            if (!left) {
                var category = typed.raw(name + ".category");
                caps.add(new Cap(
                        typed.choice(name + ".scope", Cap.Scope.values()),
                        category.isEmpty() ? null : category,
                        typed.optionalNumber(name + ".min", 0),
                        typed.optionalNumber(name + ".max", 0)));
            }
        }
        return List.copyOf(caps);
    }

    private static Intake intake(Intake old, FormReader typed) {
        var channels = typed.ticks(
                "ways", old.ways().stream().map(Intake.Way::channel).distinct().toList(), Intake.Channel.values());
        var ways = new ArrayList<Intake.Way>();
        for (int i = 0; i < old.ways().size(); i++) {
            var way = old.ways().get(i);
            if (channels.contains(way.channel())) {
                var address = typed.asked("way." + i + ".address")
                        ? typed.optionalText("way." + i + ".address", way.address())
                        : way.address();
                ways.add(new Intake.Way(way.channel(), address, way.subject()));
            }
        }
        channels.stream()
                .filter(each -> old.ways().stream().noneMatch(way -> way.channel() == each))
                .forEach(each -> ways.add(new Intake.Way(each, null, null)));
        return new Intake(List.copyOf(ways), withdrawal(old.withdrawal(), typed));
    }

    private static Intake.@Nullable Withdrawal withdrawal(Intake.@Nullable Withdrawal old, FormReader typed) {
        if (!typed.ticked("withdrawal")) {
            return null;
        }
        var until = typed.until("withdrawUntil", old == null ? null : old.until());
        return new Intake.Withdrawal(until, typed.ticked("withdrawInWriting"));
    }

    private static List<Declaration> declared(List<Declaration> old, FormReader typed) {
        var all = new ArrayList<Declaration>();
        for (int i = 0; i < old.size(); i++) {
            var name = "declaration." + i;
            if (!typed.ticked(name + ".drop")) {
                all.add(new Declaration(
                        old.get(i).id(),
                        old.get(i).kind(),
                        typed.text(name + ".text", old.get(i).text()),
                        typed.ticked(name + ".required"),
                        typed.ticked(name + ".preTicked")));
            }
        }
        if (!typed.blank("newDeclaration.text")) {
            all.add(new Declaration(
                    unused(old),
                    Declaration.Kind.OTHER,
                    typed.text("newDeclaration.text", null),
                    typed.ticked("newDeclaration.required"),
                    false));
        }
        return List.copyOf(all);
    }

    private static String unused(List<Declaration> old) {
        int number = old.size() + 1;
        while (taken(old, "cam-ket-" + number)) {
            number++;
        }
        return "cam-ket-" + number;
    }

    private static boolean taken(List<Declaration> old, String id) {
        return old.stream().anyMatch(each -> Objects.equals(each.id(), id));
    }
}
