package vn.lantoa.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Rule sets of every shape the types allow, sensible or not, from a seed. */
public final class AnyRules {
    private static final String[] WORDS = {
        "cap-huyen",
        "anh",
        "Nội dung: “ý nghĩa”",
        "# không phải chú thích",
        "- gạch",
        "true",
        "12.50",
        "Đại đoàn kết",
        "a: b",
        "dòng một\ndòng hai",
        "'nháy'",
        "\"kép\"",
        "null",
        "2023-03-30",
        " đầu cách",
        "🙂 ước mơ",
        "&neo *sao"
    };

    private final Random random;

    public AnyRules(long seed) {
        random = new Random(seed);
    }

    public RuleSet next() {
        return (RuleSet) value(RuleSet.class, "code");
    }

    /** The same rules with one part, near the top or deep within, replaced by anything its type allows. */
    public RuleSet changed(RuleSet rules) {
        for (int attempt = 0; attempt < 200; attempt++) {
            try {
                return (RuleSet) changed((Record) rules);
            } catch (RuleFault refused) {
                continue;
            }
        }
        throw new AssertionError("no change after 200 attempts");
    }

    private Record changed(Record part) {
        var components = part.getClass().getRecordComponents();
        int at = random.nextInt(components.length);
        var values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                components[i].getAccessor().setAccessible(true);
                values[i] = components[i].getAccessor().invoke(part);
            }
            boolean deeper = values[at] instanceof Record inner
                    && inner.getClass().getRecordComponents().length > 0
                    && random.nextInt(4) > 0;
            values[at] = deeper ? changed((Record) values[at]) : component(components[at]);
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = part.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw (RuleFault) refused.getCause();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0]);
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        if (plain.isSealed()) {
            var variants = plain.getPermittedSubclasses();
            return record(variants[random.nextInt(variants.length)]);
        }
        return plain.isRecord() ? record(plain) : simple(plain, name);
    }

    private List<Object> list(Type element) {
        var items = new ArrayList<Object>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            items.add(value(element, ""));
        }
        return random.nextInt(4) == 0 && items.size() == 1 ? List.of() : List.copyOf(items);
    }

    private Object record(Class<?> type) {
        for (int attempt = 0; attempt < 200; attempt++) {
            try {
                var components = type.getRecordComponents();
                var types =
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
                var values = Arrays.stream(components).map(this::component).toArray();
                var constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return constructor.newInstance(values);
            } catch (InvocationTargetException refused) {
                if (!(refused.getCause() instanceof RuleFault)) {
                    throw new AssertionError(refused.getCause());
                }
            } catch (ReflectiveOperationException impossible) {
                throw new AssertionError(impossible);
            }
        }
        throw new AssertionError("no " + type + " after 200 attempts");
    }

    private Object component(RecordComponent component) {
        boolean absent = component.getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextBoolean();
        return absent ? null : value(component.getGenericType(), component.getName());
    }

    private Object simple(Class<?> type, String name) {
        var day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1000));
        return switch (type.getSimpleName()) {
            case "String" -> name.equals("code") ? "ma-" + random.nextInt(9) : WORDS[random.nextInt(WORDS.length)];
            case "int", "Integer" -> random.nextInt(1, 40);
            case "long" -> random.nextLong(1, 50_000_000);
            case "boolean" -> random.nextBoolean();
            case "BigDecimal" ->
                name.equals("step")
                        ? new BigDecimal("0.01")
                        : BigDecimal.valueOf(random.nextInt(1, 2000), random.nextInt(3));
            case "LocalDate" -> day;
            case "LocalDateTime" -> day.atTime(random.nextInt(24), random.nextInt(60));
            case "LocalTime" -> LocalTime.of(random.nextInt(24), random.nextInt(60));
            case "YearMonth" -> YearMonth.from(day);
            case "Duration" -> Duration.ofSeconds(random.nextInt(1, 900));
            case "Period" -> Period.ofMonths(random.nextInt(1, 30));
            default -> throw new AssertionError("no value for " + type);
        };
    }
}
