package vn.lantoa.rules.yaml;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.Text;

/** Writes the records of the model as YAML; what is empty, absent or false is left out. */
public final class YamlPrinter {
    private YamlPrinter() {}

    public static String print(RuleSet rules) {
        var settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setUseUnicodeEncoding(true)
                .setWidth(110)
                .build();
        return new Dump(settings).dumpToString(tree(rules));
    }

    private static Object tree(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(YamlPrinter::tree).toList();
            case Text text -> text.vi().equals(text.en()) ? text.vi() : mapping(text);
            case Record part when variant(part) -> tagged(part);
            case Record part -> mapping(part);
            default -> YamlScalars.shown(value);
        };
    }

    private static boolean variant(Record part) {
        for (var face : part.getClass().getInterfaces()) {
            if (face.isSealed()) {
                return true;
            }
        }
        return false;
    }

    private static Object tagged(Record part) {
        var name = YamlNames.of(part.getClass());
        var components = part.getClass().getRecordComponents();
        if (components.length == 0) {
            return name;
        }
        var body = new LinkedHashMap<String, Object>();
        var only = components.length == 1 ? value(part, components[0]) : null;
        body.put(name, only == null ? mapping(part) : tree(only));
        return body;
    }

    private static Object mapping(Record part) {
        var body = new LinkedHashMap<String, Object>();
        for (var component : part.getClass().getRecordComponents()) {
            var value = value(part, component);
            if (value != null && !value.equals(List.of()) && !value.equals(Boolean.FALSE)) {
                body.put(YamlNames.of(component), tree(value));
            }
        }
        return body;
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
