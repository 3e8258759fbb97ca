package vn.lantoa.rules;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A window of the rules in real time, half-open. */
public sealed interface Opening {
    /** Both ends are known; a null end is no end. */
    record Dated(
            WindowRule rule,
            @Nullable Instant from,
            @Nullable Instant to) implements Opening {}

    /** An end hangs on events not dated yet. */
    record Waiting(WindowRule rule, List<Text> events) implements Opening {}

    WindowRule rule();

    static Opening of(WindowRule rule) {
        var from = rule.from();
        var until = rule.until();
        var start = from == null ? null : Calendar.from(from).orElse(null);
        var end = until == null ? null : Calendar.until(until).orElse(null);
        if ((from != null && start == null) || (until != null && end == null)) {
            var waits = start == null && from != null
                    ? Calendar.events(from)
                    : Calendar.events(Objects.requireNonNull(until));
            return new Waiting(rule, waits);
        }
        return new Dated(rule, start, end);
    }
}
