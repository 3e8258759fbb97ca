package vn.lantoa.contests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.Activity;

/**
 * When an activity is open for a scope; half-open.
 *
 * @param scope {@code contest}, {@code tier}, or the id of one unit of the selecting tier
 * @param to the first instant that is too late; null is no end
 */
public record PhaseWindow(
        Activity activity,
        String scope,
        Instant from,
        @Nullable Instant to) {

    public static final String CONTEST = "contest";
    public static final String TIER = "tier";

    /** Whether a scope is one unit's own, not everybody's of a tier or of the contest. */
    public static boolean isOfUnit(String scope) {
        return !scope.equals(CONTEST) && !scope.equals(TIER);
    }

    public boolean contains(Instant now) {
        return !now.isBefore(from) && !isOver(now);
    }

    public boolean isOver(Instant now) {
        return to != null && !now.isBefore(to);
    }

    public boolean isEmpty() {
        return isOver(from);
    }

    public boolean meets(PhaseWindow other) {
        return !isOver(other.from) && !other.isOver(from);
    }

    public PhaseWindow in(String another) {
        return new PhaseWindow(activity, another, from, to);
    }

    public PhaseWindow until(Instant end) {
        return new PhaseWindow(activity, scope, from, end);
    }
}
