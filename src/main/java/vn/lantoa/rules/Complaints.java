package vn.lantoa.rules;

import org.jspecify.annotations.Nullable;

/** How long complaints and objections may be made, and to whom. */
public record Complaints(
        Text to,
        int days,
        @Nullable Integer objectionDays,
        @Nullable Integer answerDays) {}
