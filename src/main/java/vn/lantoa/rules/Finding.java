package vn.lantoa.rules;

import org.jspecify.annotations.Nullable;

/**
 * One remark on a rule set or on something checked against it.
 *
 * @param line the line of the YAML it was read from, 0 when it has none
 * @param clause the article it comes from; null for the form of the file itself
 */
public record Finding(
        Severity severity,
        int line,
        Sentence sentence,
        @Nullable Clause clause) {

    public static Finding error(Clause clause, String key, Object... args) {
        return new Finding(Severity.ERROR, 0, Sentence.of(key, args), clause);
    }

    public static Finding warning(Clause clause, String key, Object... args) {
        return new Finding(Severity.WARNING, 0, Sentence.of(key, args), clause);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The sentence with the article it cites: "Cạnh ngắn … (Điều 3 của Thể lệ)". */
    public String in(Lang lang) {
        return clause == null
                ? sentence.in(lang)
                : sentence.in(lang) + " "
                        + Sentence.of("rules.cite", clause.number()).in(lang);
    }
}
