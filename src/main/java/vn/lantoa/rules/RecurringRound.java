package vn.lantoa.rules;

import org.jspecify.annotations.Nullable;

/** A contest within the contest, such as a week with its theme; its winners may be kept out of later ones. */
public record RecurringRound(
        String code, Text name, @Nullable Text theme, Moment from, Moment until, boolean winnersExcludedLater) {}
