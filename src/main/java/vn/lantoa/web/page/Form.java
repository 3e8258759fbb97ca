package vn.lantoa.web.page;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.shared.TypedNumber;

/**
 * What a person typed and what was refused, side by side. A handler takes it as an argument, reads each field, refuses
 * with a sentence beside the field, and shows the same page again with everything kept.
 */
public final class Form {

    private final Map<String, List<String>> typed;
    private final Map<String, String> refusals = new LinkedHashMap<>();
    private final Words words;

    public Form(Map<String, List<String>> typed, Words words) {
        this.typed = typed;
        this.words = words;
    }

    /** An empty form, for the first showing. */
    public static Form blank(Words words) {
        return new Form(Map.of(), words);
    }

    /** A form that shows what is already stored. */
    public static Form filled(Map<String, String> values, Words words) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        values.forEach((name, value) -> typed.put(name, List.of(value)));
        return new Form(typed, words);
    }

    /** The same, with one field that holds several values: ticks. */
    public static Form filled(Map<String, String> values, List<String> ticked, String field, Words words) {
        Form form = filled(values, words);
        form.typed.put(field, ticked);
        return form;
    }

    /** What was typed, NFC, without surrounding blanks and control characters; empty when nothing was. */
    public String text(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    public List<String> all(String field) {
        return typed.getOrDefault(field, List.of()).stream().map(Form::clean).toList();
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    public boolean ticked(String field) {
        return !text(field).isEmpty();
    }

    /**
     * The text of a field that may not be empty nor longer than {@code max} characters; refuses it otherwise. A refusal
     * also stands in the list above the form, so it names the field.
     *
     * @param labelKey what the page calls the field
     */
    public String requiredAs(String field, int max, String labelKey) {
        return requiredOf(field, max, words.t(labelKey));
    }

    /** The same, where the label is no single key. */
    public String requiredOf(String field, int max, String label) {
        if (text(field).isEmpty()) {
            refuse(field, "web.form.required", name(label), within(label));
        }
        return optionalOf(field, max, label);
    }

    /** The same, refused in a sentence of its own, that says what is missing. */
    public String required(String field, int max, String missingKey) {
        if (text(field).isEmpty()) {
            refuse(field, missingKey);
        }
        return optionalOf(field, max, words.t("web.form.field"));
    }

    /** What was chosen of a list; refused in a sentence of its own when nothing was. */
    public String chosen(String field, String missingKey) {
        String value = text(field);
        if (value.isEmpty()) {
            refuse(field, missingKey);
        }
        return value;
    }

    public String optional(String field, int max, String labelKey) {
        return optionalOf(field, max, words.t(labelKey));
    }

    public String optionalOf(String field, int max, String label) {
        String value = text(field);
        int length = value.codePointCount(0, value.length());
        if (length > max) {
            refuse(field, "web.form.tooLong", max, length, name(label));
        }
        return value;
    }

    /** The label without what it says beside the name: "(không bắt buộc)". */
    private static String name(String label) {
        return label.replaceFirst("\\s*\\([^)]*\\)$", "");
    }

    /** The name as it stands within a sentence; what begins with two capitals is an abbreviation and stays. */
    private static String within(String label) {
        String name = name(label);
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || abbreviation
                ? name
                : name.substring(0, 1).toLowerCase(Words.VIETNAMESE) + name.substring(1);
    }

    /** A whole number in bounds, or null with a refusal beside the field. */
    public @Nullable Integer number(String field, int min, int max, String labelKey) {
        return numberOf(field, min, max, words.t(labelKey));
    }

    public @Nullable Integer numberOf(String field, int min, int max, String label) {
        BigDecimal read = decimalOf(field, TypedNumber.whole(min, max), label);
        return read == null ? null : Integer.valueOf(read.intValueExact());
    }

    /** A number in the bounds of the field, or null with a refusal beside it. */
    public @Nullable BigDecimal decimalOf(String field, TypedNumber bounds, String label) {
        String typed = text(field);
        return switch (bounds.read(typed)) {
            case TypedNumber.One(var value) -> value;
            case TypedNumber.TwoWays(var grouped, var decimal) -> {
                refuse(field, "web.form.twoWays", name(label), typed, grouped.toPlainString(), words.decimal(decimal));
                yield null;
            }
            case TypedNumber.None() -> {
                String key = bounds.places() == 0 ? "web.form.number" : "web.form.decimal";
                refuse(field, key, bounds.min(), bounds.max(), name(label));
                yield null;
            }
        };
    }

    /** A day as date fields send it, or null with a refusal beside the field. */
    public @Nullable LocalDate date(String field, String labelKey) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException e) {
            refuse(field, "web.form.date", name(words.t(labelKey)));
            return null;
        }
    }

    /** The first refusal of a field stands. */
    public void refuse(String field, String key, Object... arguments) {
        refuseInWords(field, words.t(key, arguments));
    }

    /** A refusal that already is a sentence in the reader's language (the rule engine makes its own). */
    public void refuseInWords(String field, String sentence) {
        refusals.putIfAbsent(field, sentence);
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    public @Nullable String refusal(String field) {
        return refusals.get(field);
    }

    public Map<String, String> refusals() {
        return refusals;
    }

    private static String clean(String raw) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(raw, Normalizer.Form.NFC)
                .codePoints()
                .filter(Form::isText)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** Line breaks and tabs stay; other control characters and the marks that turn the direction of text go. */
    private static boolean isText(int c) {
        boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || direction);
    }

    /** For a handler that needs the list of all fields typed, such as score sheets with one field per criterion. */
    public List<String> fields() {
        return new ArrayList<>(typed.keySet());
    }
}
