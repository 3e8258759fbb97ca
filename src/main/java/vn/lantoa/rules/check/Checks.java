package vn.lantoa.rules.check;

import java.util.Comparator;
import java.util.List;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.YamlLines;

/** Everything that is looked at before rules are issued: contradictions, dates, formula, platforms, law. */
public final class Checks {
    private final RuleSet rules;
    private final FindingList findings;

    public Checks(RuleSet rules, YamlLines lines) {
        this.rules = rules;
        this.findings = new FindingList(lines);
    }

    /** All findings, the gravest first, then by line. Rules that are still pending are only announced. */
    public List<Finding> all() {
        if (rules.pending()) {
            findings.note(rules, Clause.THEME, "rules.check.pending");
        } else {
            new WorkChecks(rules, findings).run();
            new DateChecks(rules, findings).run();
            new FormulaChecks(rules, findings).run();
            new AwardChecks(rules, findings).run();
            new PlatformChecks(rules, findings).run();
            new LawChecks(rules, findings).run();
        }
        return findings.all().stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::line))
                .toList();
    }
}
