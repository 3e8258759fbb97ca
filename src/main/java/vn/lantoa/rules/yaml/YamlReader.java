package vn.lantoa.rules.yaml;

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
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.RuleSetYaml;
import vn.lantoa.rules.Text;

/**
 * Reads YAML straight into the records of the model. A variant of a sealed type is a key that names it
 * ({@code quota: {at-most: 10}}), or the bare name when it has nothing to say ({@code form: single}).
 */
public final class YamlReader {
    private final YamlParts parts = new YamlParts();

    public RuleSetYaml.Reading read(String yaml) {
        var rules = YamlTree.of(yaml, parts.findings()) instanceof Node root ? read(root, RuleSet.class) : null;
        return rules instanceof RuleSet complete && parts.findings().isEmpty()
                ? new RuleSetYaml.Reading.Read(complete, parts.lines())
                : new RuleSetYaml.Reading.Faulty(List.copyOf(parts.findings()));
    }

    private @Nullable Object read(Node node, Type type) {
        if (node.getAnchor().isPresent()) {
            return parts.fault(node, "rules.yaml.anchor");
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
            return parts.fault(node, "rules.yaml.list");
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
                ? parts.made(node, Text.class, scalar.getValue(), scalar.getValue())
                : record(node, Text.class);
    }

    private @Nullable Object scalar(Node node, Class<?> type) {
        if (!(node instanceof ScalarNode scalar)) {
            return parts.fault(node, "rules.yaml.scalar");
        }
        var value = YamlScalars.read(scalar.getValue(), type);
        if (value != null) {
            return value;
        }
        return type.isEnum()
                ? parts.fault(node, "rules.yaml.word", scalar.getValue(), words(type))
                : parts.fault(node, "rules.yaml.value." + type.getSimpleName(), scalar.getValue());
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
            return parts.fault(node, "rules.yaml.variant", names(type));
        }
        var entry = mapping.getValue().getFirst();
        var variant = named(entry.getKeyNode(), type, key(entry.getKeyNode()));
        return variant == null ? null : variantBody(entry.getValueNode(), variant);
    }

    private @Nullable Object bareOf(Node node, Class<?> variant) {
        return variant.getRecordComponents().length == 0
                ? parts.made(node, variant)
                : parts.fault(node, "rules.yaml.needsMore", YamlNames.of(variant));
    }

    private @Nullable Object variantBody(Node body, Class<?> variant) {
        var components = variant.getRecordComponents();
        if (components.length != 1) {
            return record(body, variant);
        }
        var only = read(body, components[0].getGenericType());
        return only == null ? null : parts.made(body, variant, only);
    }

    private @Nullable Class<?> named(Node node, Class<?> type, String name) {
        for (var variant : type.getPermittedSubclasses()) {
            if (YamlNames.of(variant).equals(name)) {
                return variant;
            }
        }
        parts.fault(node, "rules.yaml.word", name, names(type));
        return null;
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses()).map(YamlNames::of).toList();
    }

    private @Nullable Object record(Node node, Class<?> type) {
        if (!(node instanceof MappingNode mapping)) {
            return parts.fault(node, "rules.yaml.mapping");
        }
        int before = parts.findings().size();
        var given = given(mapping, type);
        var values = new ArrayList<@Nullable Object>();
        for (var component : type.getRecordComponents()) {
            values.add(component(node, component, given.get(YamlNames.of(component))));
        }
        return parts.findings().size() > before ? null : parts.made(node, type, values.toArray());
    }

    private Map<String, Node> given(MappingNode mapping, Class<?> type) {
        var known = Arrays.stream(type.getRecordComponents()).map(YamlNames::of).toList();
        var given = new LinkedHashMap<String, Node>();
        for (var entry : mapping.getValue()) {
            var name = key(entry.getKeyNode());
            if (!known.contains(name)) {
                unknown(entry.getKeyNode(), name, known);
            } else if (given.put(name, entry.getValueNode()) != null) {
                parts.fault(entry.getKeyNode(), "rules.yaml.twice", name);
            }
        }
        return given;
    }

    private void unknown(Node node, String name, List<String> known) {
        var near = YamlNames.nearest(name, known);
        parts.fault(node, near.isEmpty() ? "rules.yaml.unknown" : "rules.yaml.unknownNear", name, near);
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
                : parts.fault(owner, "rules.yaml.missing", YamlNames.of(component));
    }

    private static String key(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }
}
