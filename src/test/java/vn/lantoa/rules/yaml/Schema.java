package vn.lantoa.rules.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.Text;

/** The JSON Schema of the YAML form, worked out from the types so that it cannot lag behind. */
final class Schema {
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private Schema() {}

    static String ofRuleSet() {
        var schema = new Schema();
        var root = new LinkedHashMap<String, Object>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Thể lệ cuộc thi (Lan Tỏa)");
        root.put("$ref", schema.of(RuleSet.class).get("$ref"));
        root.put("$defs", schema.definitions);
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(root)
                + "\n";
    }

    private Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType list) {
            return ordered("type", "array", "items", of(list.getActualTypeArguments()[0]));
        }
        var plain = (Class<?>) type;
        if (plain.isEnum() || plain.isRecord() || plain.isSealed()) {
            return reference(plain);
        }
        return switch (plain.getSimpleName()) {
            case "int", "Integer", "long" -> ordered("type", "integer");
            case "BigDecimal" -> ordered("type", "number");
            case "boolean" -> ordered("type", "boolean");
            case "LocalDate" -> ordered("type", "string", "format", "date");
            case "LocalDateTime" -> ordered("type", "string", "pattern", "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$");
            case "LocalTime" -> ordered("type", "string", "pattern", "^\\d\\d:\\d\\d$");
            case "YearMonth" -> ordered("type", "string", "pattern", "^\\d{4}-\\d\\d$");
            case "Duration", "Period" -> ordered("type", "string", "pattern", "^P[0-9YMDTHS.]+$");
            default -> ordered("type", "string");
        };
    }

    private Map<String, Object> reference(Class<?> type) {
        var name = type.getName().replace("vn.lantoa.rules.", "").replace('$', '.');
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, definition(type));
        }
        return ordered("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> definition(Class<?> type) {
        if (type.isEnum()) {
            var words = Arrays.stream(type.getEnumConstants())
                    .map(each -> YamlNames.of((Enum<?>) each))
                    .toList();
            return ordered("enum", words);
        }
        if (type == Text.class) {
            return ordered("oneOf", List.of(ordered("type", "string"), object(type)));
        }
        if (type.isSealed()) {
            return ordered(
                    "oneOf",
                    Arrays.stream(type.getPermittedSubclasses())
                            .map(this::variant)
                            .toList());
        }
        return object(type);
    }

    private Map<String, Object> variant(Class<?> type) {
        var name = YamlNames.of(type);
        var components = type.getRecordComponents();
        if (components.length == 0) {
            return ordered("const", name);
        }
        var body = components.length == 1 ? of(components[0].getGenericType()) : reference(type);
        return ordered(
                "type",
                "object",
                "properties",
                ordered(name, body),
                "required",
                List.of(name),
                "additionalProperties",
                false);
    }

    private Map<String, Object> object(Class<?> type) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            properties.put(YamlNames.of(component), of(component.getGenericType()));
            if (needed(component)) {
                required.add(YamlNames.of(component));
            }
        }
        var object = ordered("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private static boolean needed(RecordComponent component) {
        return !YamlNames.optional(component)
                && component.getType() != List.class
                && component.getType() != boolean.class;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
