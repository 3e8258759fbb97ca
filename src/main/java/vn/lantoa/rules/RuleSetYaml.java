package vn.lantoa.rules;

import java.util.List;
import vn.lantoa.rules.yaml.YamlPrinter;
import vn.lantoa.rules.yaml.YamlReader;

/** The YAML form of a rule set: read with line numbers, printed so that it reads back the same. */
public final class RuleSetYaml {
    private RuleSetYaml() {}

    /** What came of reading. */
    public sealed interface Reading {
        /** The file is a rule set; {@link RuleBook#check} says whether a sound one. {@code lines} finds a part's line. */
        record Read(RuleSet rules, YamlLines lines) implements Reading {}

        /** The file is not a rule set, and why. */
        record Faulty(List<Finding> findings) implements Reading {}
    }

    /** Reads a rule set; every fault found is reported, not only the first. */
    public static Reading parse(String yaml) {
        return new YamlReader().read(yaml);
    }

    /** Prints a rule set; {@code parse} of the result gives the same rule set. */
    public static String print(RuleSet rules) {
        return YamlPrinter.print(rules);
    }
}
