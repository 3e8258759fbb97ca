package vn.lantoa.rules.yaml;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How names of the model are written in YAML: small letters joined by hyphens. */
final class YamlNames {
    private YamlNames() {}

    static String of(RecordComponent component) {
        return kebab(component.getName());
    }

    static String of(Class<?> variant) {
        return kebab(variant.getSimpleName());
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** The known name nearest to what was written, or an empty string when none is near. */
    static String nearest(String written, Iterable<String> known) {
        var best = "";
        int least = 1 + written.length() / 3;
        for (var name : known) {
            int distance = distance(written, name);
            if (distance <= least) {
                least = distance - 1;
                best = name;
            }
        }
        return best;
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(diagonal + change, 1 + Math.min(row[j], row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
