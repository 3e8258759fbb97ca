package vn.lantoa.rules.yaml;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.RuleFault;
import vn.lantoa.rules.Sentence;
import vn.lantoa.rules.Severity;
import vn.lantoa.rules.YamlLines;

/** The parts made so far, each with the line it was read from, and what could not be made. */
final class YamlParts {
    private final List<Finding> findings = new ArrayList<>();
    private final YamlLines lines = new YamlLines();

    List<Finding> findings() {
        return findings;
    }

    YamlLines lines() {
        return lines;
    }

    @Nullable
    Object made(Node node, Class<?> type, @Nullable Object... values) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            var part = constructor.newInstance(values);
            lines.put(part, line(node));
            return part;
        } catch (InvocationTargetException refused) {
            return refused(node, refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private @Nullable Object refused(Node node, @Nullable Throwable cause) {
        if (cause instanceof RuleFault fault) {
            findings.add(new Finding(Severity.ERROR, line(node), fault.sentence(), null));
            return null;
        }
        throw new IllegalStateException(cause);
    }

    @Nullable
    Object fault(Node node, String key, Object... args) {
        findings.add(new Finding(Severity.ERROR, line(node), Sentence.of(key, args), null));
        return null;
    }

    private static int line(Node node) {
        return node.getStartMark().orElseThrow().getLine() + 1;
    }
}
