package vn.lantoa.shared;

import java.util.Comparator;

/** The order of codes whose number grows in length: {@code TQ-9999} before {@code TQ-10000}. */
public final class CodeOrder {
    private CodeOrder() {}

    /** By letters, then by number; a code that is no letters, dash and number stands by its text. */
    public static Comparator<String> order() {
        return Comparator.comparing(CodeOrder::letters)
                .thenComparing(code -> code.length() - letters(code).length())
                .thenComparing(Comparator.naturalOrder());
    }

    private static String letters(String code) {
        return code.matches("[A-Z]+-\\d{4,}") ? code.substring(0, code.indexOf('-')) : code;
    }
}
