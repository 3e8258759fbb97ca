package vn.lantoa.rules.check;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.Sentence;
import vn.lantoa.rules.Severity;
import vn.lantoa.rules.YamlLines;

/** Findings in the making, each with the line of the part it is about. */
final class FindingList {
    private final YamlLines lines;
    private final List<Finding> findings = new ArrayList<>();

    FindingList(YamlLines lines) {
        this.lines = lines;
    }

    void error(Object part, Clause clause, String key, Object... args) {
        add(Severity.ERROR, part, clause, key, args);
    }

    void errorIf(boolean wrong, Object part, Clause clause, String key, Object... args) {
        if (wrong) {
            error(part, clause, key, args);
        }
    }

    void warning(Object part, Clause clause, String key, Object... args) {
        add(Severity.WARNING, part, clause, key, args);
    }

    void warningIf(boolean doubtful, Object part, Clause clause, String key, Object... args) {
        if (doubtful) {
            warning(part, clause, key, args);
        }
    }

    void note(Object part, Clause clause, String key, Object... args) {
        add(Severity.NOTE, part, clause, key, args);
    }

    private void add(Severity severity, Object part, Clause clause, String key, Object... args) {
        findings.add(new Finding(severity, lines.of(part), Sentence.of(key, args), clause));
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
