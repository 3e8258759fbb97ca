package vn.lantoa.rules.yaml;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.RuleFault;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.RuleSetYaml;
import vn.lantoa.rules.Sentence;
import vn.lantoa.rules.Severity;
import vn.lantoa.rules.Text;
import vn.lantoa.rules.YamlLines;

/**
 * Reads YAML straight into the records of the model. A variant of a sealed type is a key that names it
 * ({@code quota: {at-most: 10}}), or the bare name when it has nothing to say ({@code form: single}).
 */
public final class YamlReader {
    private final List<Finding> findings = new ArrayList<>();
    private final YamlLines lines = new YamlLines();

    public RuleSetYaml.Reading read(String yaml) {
        var rules = YamlTree.of(yaml, findings) instanceof Node root ? read(root, RuleSet.class) : null;
        return rules instanceof RuleSet complete && findings.isEmpty()
                ? new RuleSetYaml.Reading.Read(complete, lines)
                : new RuleSetYaml.Reading.Faulty(List.copyOf(findings));
    }

    private @Nullable Object read(Node node, Type type) {
        if (node.getAnchor().isPresent()) {
            return fault(node, "rules.yaml.anchor");
        }
        if (type instanceof ParameterizedType list) {
            return list(node, list.getActualTypeArguments()[0]);
        }
        var plain = (Class<?>) type;
        if (plain == Text.class) {
            return text(node);
        }
        if (YamlScalars.handles(plain)) {
            return scalar(node, plain);
        }
        return plain.isSealed() ? variant(node, plain) : record(node, plain);
    }

    private @Nullable Object list(Node node, Type element) {
        if (!(node instanceof SequenceNode sequence)) {
            return fault(node, "rules.yaml.list");
        }
        var items = new ArrayList<Object>();
        for (var item : sequence.getValue()) {
            var value = read(item, element);
            if (value != null) {
                items.add(value);
            }
        }
        return List.copyOf(items);
    }

    private @Nullable Object text(Node node) {
        return node instanceof ScalarNode scalar
                ? made(node, Text.class, scalar.getValue(), scalar.getValue())
                : record(node, Text.class);
    }

    private @Nullable Object scalar(Node node, Class<?> type) {
        if (!(node instanceof ScalarNode scalar)) {
            return fault(node, "rules.yaml.scalar");
        }
        var value = YamlScalars.read(scalar.getValue(), type);
        if (value != null) {
            return value;
        }
        return type.isEnum()
                ? fault(node, "rules.yaml.word", scalar.getValue(), words(type))
                : fault(node, "rules.yaml.value." + type.getSimpleName(), scalar.getValue());
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> YamlNames.of((Enum<?>) each))
                .toList();
    }

    private @Nullable Object variant(Node node, Class<?> type) {
        if (node instanceof ScalarNode scalar) {
            var bare = named(node, type, scalar.getValue());
            return bare == null ? null : bareOf(node, bare);
        }
        if (!(node instanceof MappingNode mapping) || mapping.getValue().size() != 1) {
            return fault(node, "rules.yaml.variant", names(type));
        }
        var entry = mapping.getValue().getFirst();
        var variant = named(entry.getKeyNode(), type, key(entry.getKeyNode()));
        return variant == null ? null : variantBody(entry.getValueNode(), variant);
    }

    private @Nullable Object bareOf(Node node, Class<?> variant) {
        return variant.getRecordComponents().length == 0
                ? made(node, variant)
                : fault(node, "rules.yaml.needsMore", YamlNames.of(variant));
    }

    private @Nullable Object variantBody(Node body, Class<?> variant) {
        var components = variant.getRecordComponents();
        if (components.length != 1) {
            return record(body, variant);
        }
        var only = read(body, components[0].getGenericType());
        return only == null ? null : made(body, variant, only);
    }

    private @Nullable Class<?> named(Node node, Class<?> type, String name) {
        for (var variant : type.getPermittedSubclasses()) {
            if (YamlNames.of(variant).equals(name)) {
                return variant;
            }
        }
        fault(node, "rules.yaml.word", name, names(type));
        return null;
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses()).map(YamlNames::of).toList();
    }

    private @Nullable Object record(Node node, Class<?> type) {
        if (!(node instanceof MappingNode mapping)) {
            return fault(node, "rules.yaml.mapping");
        }
        int before = findings.size();
        var given = given(mapping, type);
        var values = new ArrayList<@Nullable Object>();
        for (var component : type.getRecordComponents()) {
            values.add(component(node, component, given.get(YamlNames.of(component))));
        }
        return findings.size() > before ? null : made(node, type, values.toArray());
    }

    private Map<String, Node> given(MappingNode mapping, Class<?> type) {
        var known = Arrays.stream(type.getRecordComponents()).map(YamlNames::of).toList();
        var given = new LinkedHashMap<String, Node>();
        for (var entry : mapping.getValue()) {
            var name = key(entry.getKeyNode());
            if (!known.contains(name)) {
                unknown(entry.getKeyNode(), name, known);
            } else if (given.put(name, entry.getValueNode()) != null) {
                fault(entry.getKeyNode(), "rules.yaml.twice", name);
            }
        }
        return given;
    }

    private void unknown(Node node, String name, List<String> known) {
        var near = YamlNames.nearest(name, known);
        fault(node, near.isEmpty() ? "rules.yaml.unknown" : "rules.yaml.unknownNear", name, near);
    }

    private @Nullable Object component(Node owner, RecordComponent component, @Nullable Node node) {
        if (node != null) {
            return read(node, component.getGenericType());
        }
        if (YamlNames.optional(component)) {
            return null;
        }
        if (component.getType() == List.class) {
            return List.of();
        }
        return component.getType() == boolean.class
                ? Boolean.FALSE
                : fault(owner, "rules.yaml.missing", YamlNames.of(component));
    }

    private @Nullable Object made(Node node, Class<?> type, @Nullable Object... values) {
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

    private @Nullable Object fault(Node node, String key, Object... args) {
        findings.add(new Finding(Severity.ERROR, line(node), Sentence.of(key, args), null));
        return null;
    }

    private static String key(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }

    private static int line(Node node) {
        return node.getStartMark().orElseThrow().getLine() + 1;
    }
}
