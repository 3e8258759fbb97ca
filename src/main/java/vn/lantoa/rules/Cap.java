package vn.lantoa.rules;

import org.jspecify.annotations.Nullable;

/** How many works at most, and at least, within a scope; for one category when named. */
public record Cap(
        Scope scope,
        @Nullable String category,
        @Nullable Integer min,
        @Nullable Integer max) {
    /** Within what the works are counted. */
    public enum Scope {
        AUTHOR,
        UNIT,
        BATCH,
        THEME,
        CATEGORY,
        CONTEST
    }
}
