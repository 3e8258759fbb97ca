package vn.lantoa.drafting.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lantoa.drafting.page.Part;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleFault;
import vn.lantoa.rules.Text;
import vn.lantoa.shared.TypedNumber;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/**
 * What was typed, beside what was stored. What was not changed stays as it is stored, wording and translation included;
 * what cannot be is refused beside its field, and the value read then does not matter: a refused form is not applied.
 */
public final class FormReader {
    private static final int MOST = 1_000_000;
    private static final int PARAGRAPH = 2000;
    private static final TypedNumber FIGURE = TypedNumber.decimal(BigDecimal.valueOf(999_999_999), 6);
    private static final TypedNumber SUM = TypedNumber.whole(1, 9_999_999_999_999L);

    private final Form form;
    private final Words words;
    private final Map<String, List<String>> stored = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    public FormReader(Form form, List<Part> parts, Words words) {
        this.form = form;
        this.words = words;
        parts.forEach(part -> part.fields().forEach(field -> {
            stored.put(field.name(), field.sent());
            labels.put(field.name(), field.label());
        }));
    }

    /** Whether a field, or all fields that begin with its name and a dot, are as they were stored. */
    boolean same(String name) {
        return stored.keySet().stream()
                .filter(each -> each.equals(name) || each.startsWith(name + "."))
                .allMatch(each -> form.all(each).equals(clean(stored.getOrDefault(each, List.of()))));
    }

    private static List<String> clean(List<String> values) {
        return values.stream().map(String::strip).toList();
    }

    /** Whether a field was asked at all, and so may be read. */
    boolean asked(String name) {
        return stored.containsKey(name) || form.fields().contains(name);
    }

    /** How many rows {@code name.0.…}, {@code name.1.…} were sent. */
    int rows(String name) {
        int count = 0;
        while (hasRow(name + "." + count + ".")) {
            count++;
        }
        return count;
    }

    private boolean hasRow(String prefix) {
        return form.fields().stream().anyMatch(field -> field.startsWith(prefix));
    }

    String raw(String name) {
        return form.text(name);
    }

    boolean blank(String... names) {
        return Arrays.stream(names).allMatch(name -> form.text(name).isEmpty());
    }

    /** What the page calls the field; of a row added since the page was shown it calls none. */
    private String label(String name) {
        return labels.getOrDefault(name, words.t("web.form.field"));
    }

    void refuse(String name, String key, Object... arguments) {
        form.refuse(name, key, arguments);
    }

    /** A text that may not be missing. */
    Text text(String name, @Nullable Text old) {
        var typed = form.requiredOf(name, PARAGRAPH, label(name));
        if (old != null && same(name)) {
            return old;
        }
        return Text.of(typed.isEmpty() ? "–" : typed);
    }

    @Nullable
    Text optionalText(String name, @Nullable Text old) {
        return form.text(name).isEmpty() ? null : text(name, old);
    }

    /** A text with its translation in {@code name.en}; without one the Vietnamese stands for both. */
    Text translated(String name, Text old) {
        var vi = text(name, old).vi();
        var en = form.optionalOf(name + ".en", PARAGRAPH, label(name));
        boolean untouched = same(name) && same(name + ".en");
        return untouched ? old : new Text(vi, en.isEmpty() || en.equals(old.vi()) ? vi : en);
    }

    @Nullable
    String optional(String name) {
        var typed = form.optionalOf(name, PARAGRAPH, label(name));
        return typed.isEmpty() ? null : typed;
    }

    /** One text a line; a line that was there before keeps its translation. */
    List<Text> lines(String name, List<Text> old) {
        if (same(name)) {
            return old;
        }
        return form.text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> old.stream()
                        .filter(each -> each.vi().equals(line))
                        .findFirst()
                        .orElseGet(() -> Text.of(line)))
                .toList();
    }

    int number(String name, int min, int max) {
        var typed = form.numberOf(name, min, max, label(name));
        return typed == null ? Math.max(min, 1) : typed;
    }

    @Nullable
    Integer optionalNumber(String name, int min) {
        return form.text(name).isEmpty() ? null : (Integer) number(name, min, MOST);
    }

    /** A number with up to six decimals. */
    BigDecimal decimal(String name) {
        var typed = form.decimalOf(name, FIGURE, label(name));
        return typed == null ? BigDecimal.ONE : typed;
    }

    /** The same; the stored one when it is unchanged, so that 40 does not become 40,0. */
    BigDecimal decimal(String name, @Nullable BigDecimal old) {
        return old != null && same(name) ? old : decimal(name);
    }

    @Nullable
    BigDecimal optionalDecimal(String name, @Nullable BigDecimal old) {
        return form.text(name).isEmpty() ? null : decimal(name, old);
    }

    /** A sum in đồng; null when nothing was typed. */
    @Nullable
    Long money(String name) {
        var typed = form.text(name).replaceFirst("(?i)\\h*(đồng|đ|₫|vnđ|vnd)$", "");
        if (typed.isEmpty()) {
            return null;
        }
        if (SUM.read(typed) instanceof TypedNumber.One(var dong)) {
            return dong.longValueExact();
        }
        form.refuse(name, "drafting.refused.money");
        return 1L;
    }

    boolean ticked(String name) {
        return form.ticked(name);
    }

    <E extends Enum<E>> List<E> ticks(String name, List<E> old, E[] all) {
        return same(name)
                ? old
                : Arrays.stream(all).filter(each -> form.has(name, each.name())).toList();
    }

    <E extends Enum<E>> E choice(String name, E[] all) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(form.text(name)))
                .findFirst()
                .orElseGet(() -> {
                    form.refuse(name, "drafting.refused.choice");
                    return all[0];
                });
    }

    /** A day; null when nothing, or nothing readable, was typed. */
    @Nullable
    LocalDate day(String name) {
        try {
            var typed = form.text(name);
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            form.refuse(name, "drafting.refused.date");
            return null;
        }
    }

    /** A time of the day; null when nothing, or nothing readable, was typed. */
    @Nullable
    LocalTime time(String name) {
        try {
            var typed = form.text(name);
            return typed.isEmpty() ? null : LocalTime.parse(typed);
        } catch (DateTimeException e) {
            form.refuse(name, "drafting.refused.time");
            return null;
        }
    }

    /** What cannot be is refused in the rules' own words beside that field. */
    <T> T possible(String name, T otherwise, Supplier<T> made) {
        try {
            return made.get();
        } catch (RuleFault fault) {
            form.refuseInWords(name, fault.sentence().in(Lang.of(words.isVietnamese())));
            return otherwise;
        }
    }
}
