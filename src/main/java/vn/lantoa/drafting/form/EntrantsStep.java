package vn.lantoa.drafting.form;

import java.util.Arrays;
import java.util.List;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Entrants;
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
        new CapFields(rules.caps()).ask(rules, parts);
        excluded(who, parts);
        new IntakeFields(rules.intake()).ask(parts);
        new DeclarationFields(rules.declarations()).ask(parts);
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

    @Override
    public RuleSet apply(RuleSet rules, FormReader typed) {
        return RuleEdit.of(rules)
                .entrants(entrants(rules.entrants(), typed))
                .caps(new CapFields(rules.caps()).read(typed))
                .intake(new IntakeFields(rules.intake()).read(typed))
                .declarations(new DeclarationFields(rules.declarations()).read(typed))
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
}
