package vn.lantoa.rules;

import org.jspecify.annotations.Nullable;

/** What holds for all prizes. */
public record AwardTerms(
        Text funding,
        @Nullable Text ceilingBy,
        Bearer tax,
        Bearer costs,
        @Nullable Integer claimDays,
        boolean succession,
        boolean onePerAuthor,
        @Nullable Forwarding forwarding) {

    /** Who bears it. */
    public enum Bearer {
        WINNER,
        ORGANISER
    }

    /** The best go on to a contest of another body. */
    public record Forwarding(int best, Text to) {}
}
