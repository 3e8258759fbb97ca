package vn.lantoa.web.page;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** The text of a field that may not be empty nor longer than {@code max} characters; refuses it otherwise. */
    public String required(String field, int max) {
        return required(field, max, "web.form.required");
    }

    /** The same, refused in words of its own: on a long form the list of refusals must name the fields. */
    public String required(String field, int max, String missingKey) {
        String value = text(field);
        if (value.isEmpty()) {
            refuse(field, missingKey);
        }
        return within(field, value, max);
    }

    public String optional(String field, int max) {
        return within(field, text(field), max);
    }

    private String within(String field, String value, int max) {
        int length = value.codePointCount(0, value.length());
        if (length > max) {
            refuse(field, "web.form.tooLong", max, length);
        }
        return value;
    }

    /** A whole number in bounds, or null with a refusal beside the field. */
    public @Nullable Integer number(String field, int min, int max) {
        String value = text(field).replace(".", "");
        if (value.matches("-?\\d{1,9}") && Integer.parseInt(value) >= min && Integer.parseInt(value) <= max) {
            return Integer.valueOf(value);
        }
        refuse(field, "web.form.number", min, max);
        return null;
    }

    /** A day as date fields send it, or null with a refusal beside the field. */
    public @Nullable LocalDate date(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException e) {
            refuse(field, "web.form.date");
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
