package vn.lantoa.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything between a sheet or a count and a place. Without a jury the public decides alone, and the reverse. */
public record Scoring(
        @Nullable JuryRules jury,
        @Nullable PublicRules publicPart,
        Blend blend,
        List<Gate> gates,
        List<TieLink> tieBreak) {}
