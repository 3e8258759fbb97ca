package vn.lantoa.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number as people type it, in the Vietnamese way ("1,5", "2.000.000", "1 000") or the English ("1.5", "2,000,000").
 * Nothing is guessed and nothing changed: what the field lets be read in two ways is handed back with both.
 *
 * <ul>
 *   <li>A blank parts groups of three digits. Point and comma together: the last one begins the decimals. One of them
 *       several times: groups of three.
 *   <li>One of them once, and not three digits after it, or a zero or more than three digits before it: decimals.
 *   <li>One of them once with three digits after it ({@code 1.000}): a thousand or one. A field of whole numbers has no
 *       decimals to write, so there it is a thousand, and {@code 2.0} is refused. Elsewhere the bounds of the field
 *       decide (of ten points nobody gives a thousand), and where both are within them it is {@link TwoWays}.
 * </ul>
 *
 * @param places decimals at most; zero is a field of whole numbers
 */
public record TypedNumber(BigDecimal min, BigDecimal max, int places) {

    private static final Pattern GROUPED =
            Pattern.compile("(\\d{1,3}(?:([., ])\\d{3})(?:\\2\\d{3})*)(?:(?!\\2)[.,](\\d+))?");
    private static final Pattern PLAIN = Pattern.compile("(\\d+)(?:[.,](\\d+))?");

    /** What was read. */
    public sealed interface Reading {}

    public record One(BigDecimal value) implements Reading {}

    /** Both are within the bounds: {@code 1.000} in a field that takes a thousand as well as one. */
    public record TwoWays(BigDecimal grouped, BigDecimal withDecimals) implements Reading {}

    /** No number, one with too many decimals, or out of bounds. */
    public record None() implements Reading {}

    public static TypedNumber whole(long min, long max) {
        return new TypedNumber(BigDecimal.valueOf(min), BigDecimal.valueOf(max), 0);
    }

    public static TypedNumber decimal(BigDecimal max, int places) {
        return new TypedNumber(BigDecimal.ZERO, max, places);
    }

    public Reading read(String typed) {
        String text = typed.strip().replaceAll("[\\h]", " ").replace('−', '-');
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        List<BigDecimal> possible = Stream.of(grouped(digits), plain(digits))
                .filter(Objects::nonNull)
                .map(value -> negative ? value.negate() : value)
                .filter(this::fits)
                .toList();
        return switch (possible.size()) {
            case 0 -> new None();
            case 1 -> new One(possible.getFirst());
            default -> new TwoWays(possible.getFirst(), possible.getLast());
        };
    }

    private boolean fits(BigDecimal value) {
        return value.compareTo(min) >= 0
                && value.compareTo(max) <= 0
                && value.stripTrailingZeros().scale() <= places;
    }

    /** The digits in groups of three; what begins with a zero is no group. */
    private @Nullable BigDecimal grouped(String text) {
        Matcher found = GROUPED.matcher(text);
        return found.matches() && !text.startsWith("0") ? value(found.group(1), found.group(3)) : null;
    }

    private @Nullable BigDecimal plain(String text) {
        Matcher found = PLAIN.matcher(text);
        return found.matches() ? value(found.group(1), found.group(2)) : null;
    }

    private @Nullable BigDecimal value(String whole, @Nullable String decimals) {
        String digits = whole.replaceAll("\\D", "");
        boolean tooMany = decimals != null && places == 0 || digits.length() > 15;
        return tooMany ? null : new BigDecimal(decimals == null ? digits : digits + "." + decimals);
    }
}
