package vn.lantoa.drafting.form;

import java.util.List;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.RuleSet;

/** One page of the wizard: a form over some parts of the rules that leaves all others untouched. */
public sealed interface Step
        permits ContestStep, TimeStep, WorksStep, EntrantsStep, SelectionStep, ScoringStep, AwardsStep, RightsStep {

    List<Step> ALL = List.of(
            new ContestStep(),
            new TimeStep(),
            new WorksStep(),
            new EntrantsStep(),
            new SelectionStep(),
            new ScoringStep(),
            new AwardsStep(),
            new RightsStep());

    /** Its place in addresses and message keys. */
    String code();

    /** The articles this page decides. */
    List<Clause> clauses();

    /** The articles shown beside it. */
    default List<Clause> shown() {
        return clauses();
    }

    /** What is decided here. */
    List<OpenDecision> decisions();

    /** Asks what the rules say now. */
    void ask(RuleSet rules, FormBuilder parts);

    /** The rules with what was typed; every part that is not asked here is the same as before. */
    RuleSet apply(RuleSet rules, FormReader typed);

    /** The page that decides an article. */
    static Step of(Clause clause) {
        return ALL.stream()
                .filter(step -> step.clauses().contains(clause))
                .findFirst()
                .orElseThrow();
    }
}
