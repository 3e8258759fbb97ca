package vn.lantoa.drafting.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param name of the input; its refusal stands under the same name
 * @param value as it is stored; ticks hold theirs in {@code ticked}
 */
public record Field(
        String name,
        Kind kind,
        String label,
        @Nullable String hint,
        String value,
        List<String> ticked,
        List<Option> options) {

    /** How it is asked. */
    public enum Kind {
        LINE,
        AREA,
        FIGURE,
        DATE,
        TIME,
        TICK,
        TICKS,
        CHOICE,
        HIDDEN
    }

    public record Option(String value, String label) {}

    /** The attribute {@code type} of a one-line input. */
    public String type() {
        return switch (kind) {
            case DATE -> "date";
            case TIME -> "time";
            case HIDDEN -> "hidden";
            default -> "text";
        };
    }

    /** What the form would send for it if nothing was changed. */
    public List<String> sent() {
        return kind == Kind.TICK || kind == Kind.TICKS ? ticked : List.of(value);
    }
}
