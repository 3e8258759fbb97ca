package vn.lantoa.rules;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * A sentence by key and arguments, ready in both languages. Arguments may be numbers, strings, {@link Text}, enum
 * constants of this module, other sentences, or lists of these.
 */
public record Sentence(String key, List<Object> args) {
    private static final ResourceBundle VI = bundle("vi");
    private static final ResourceBundle EN = bundle("en");

    public static Sentence of(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }

    public String vi() {
        return in(Lang.VI);
    }

    public String en() {
        return in(Lang.EN);
    }

    public String in(Lang lang) {
        var text = (lang == Lang.VI ? VI : EN).getString(key);
        for (int i = 0; i < args.size(); i++) {
            text = text.replace("{" + i + "}", shown(args.get(i), lang));
        }
        return text;
    }

    private static String shown(Object arg, Lang lang) {
        return switch (arg) {
            case Sentence sentence -> sentence.in(lang);
            case Text text -> text.in(lang);
            case Fraction fraction -> number(fraction.rounded(4), lang);
            case BigDecimal number -> number(number, lang);
            case Integer number -> number(BigDecimal.valueOf(number), lang);
            case Long number -> number(BigDecimal.valueOf(number), lang);
            case FileFormat format -> format.shown();
            case Enum<?> word -> word(word).in(lang);
            case List<?> list ->
                list.stream().map(each -> shown(each, lang)).collect(Collectors.joining(lang == Lang.VI ? ", " : ", "));
            default -> arg.toString();
        };
    }

    /** The word for an enum constant: key {@code rules.EntrantKind.INDIVIDUAL}. */
    public static Sentence word(Enum<?> constant) {
        return of("rules." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** "a, b hoặc c". */
    public static Object or(List<?> parts) {
        return parts.size() < 2
                ? List.copyOf(parts)
                : Sentence.of("rules.or", List.copyOf(parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    private static String number(BigDecimal value, Lang lang) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(lang == Lang.VI ? '.' : ',');
        symbols.setDecimalSeparator(lang == Lang.VI ? ',' : '.');
        return new DecimalFormat("#,##0.######", symbols).format(value);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "messages.rules",
                Locale.of(language),
                Sentence.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
