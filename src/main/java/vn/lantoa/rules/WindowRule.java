package vn.lantoa.rules;

import org.jspecify.annotations.Nullable;

/**
 * When an activity is open, for the whole contest or for one tier, unit or category.
 *
 * @param from null: from the launch
 * @param until null: no end
 */
public record WindowRule(
        Activity activity,
        @Nullable String tier,
        @Nullable String unit,
        @Nullable String category,
        @Nullable Moment from,
        @Nullable Moment until) {}
