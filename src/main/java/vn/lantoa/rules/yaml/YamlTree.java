package vn.lantoa.rules.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.Sentence;
import vn.lantoa.rules.Severity;

/** The tree of a YAML text, its nodes marked with their lines; whatever is wrong with the text becomes a finding. */
final class YamlTree {
    private static final int LONGEST = 1_000_000;

    private YamlTree() {}

    static @Nullable Node of(String yaml, List<Finding> findings) {
        if (yaml.length() > LONGEST) {
            return fault(findings, 1, "rules.yaml.tooLong");
        }
        var settings = LoadSettings.builder()
                .setUseMarks(true)
                .setAllowRecursiveKeys(false)
                .build();
        try {
            var root = new Compose(settings).composeString(yaml);
            return root.isPresent() ? root.get() : fault(findings, 1, "rules.yaml.empty");
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            return fault(findings, line, "rules.yaml.syntax");
        } catch (YamlEngineException broken) {
            return fault(findings, 1, "rules.yaml.syntax");
        } catch (StackOverflowError tooDeep) {
            return fault(findings, 1, "rules.yaml.tooDeep");
        }
    }

    private static @Nullable Node fault(List<Finding> findings, int line, String key) {
        findings.add(new Finding(Severity.ERROR, line, Sentence.of(key), null));
        return null;
    }
}
