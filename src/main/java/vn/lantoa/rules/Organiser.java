package vn.lantoa.rules;

import org.jspecify.annotations.Nullable;

/** Who runs the contest and how to reach them. */
public record Organiser(
        Text name,
        @Nullable Text office,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable Text address,
        boolean noticeToProvince) {}
