package vn.lantoa.rules.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Single values: what is written, and what it means for a type. */
final class YamlScalars {
    private YamlScalars() {}

    static boolean handles(Class<?> type) {
        return !type.isRecord() && !type.isSealed();
    }

    /** The value, or null when the text does not mean one of that type. */
    static @Nullable Object read(String written, Class<?> type) {
        try {
            return type.isEnum() ? constant(written, type) : simple(written, type);
        } catch (DateTimeException | ArithmeticException | NumberFormatException notOne) {
            return null;
        }
    }

    private static @Nullable Object constant(String written, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> YamlNames.of((Enum<?>) each).equals(written))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object simple(String written, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> written;
            case "int", "Integer" -> Integer.valueOf(written);
            case "long" -> Long.valueOf(written);
            case "boolean" -> written.equals("true") ? Boolean.TRUE : written.equals("false") ? Boolean.FALSE : null;
            case "BigDecimal" -> written.matches("-?[0-9]{1,15}([.][0-9]{1,6})?") ? new BigDecimal(written) : null;
            case "LocalDate" -> LocalDate.parse(written);
            case "LocalDateTime" -> LocalDateTime.parse(written);
            case "LocalTime" -> LocalTime.parse(written);
            case "YearMonth" -> YearMonth.parse(written);
            case "Duration" -> Duration.parse(written);
            case "Period" -> Period.parse(written);
            default -> throw new IllegalStateException("no YAML form for " + type);
        };
    }

    static Object shown(Object value) {
        return switch (value) {
            case Enum<?> constant -> YamlNames.of(constant);
            // A whole number of the other type would be written with a tag that nobody wants to read: !!float '500'.
            case BigDecimal number when number.scale() <= 0 -> number.toBigInteger();
            case Number number -> number;
            case Boolean flag -> flag;
            default -> value.toString();
        };
    }
}
