package vn.lantoa.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries in order of their places, and those without a place. */
public record Ranking(List<Ranked> ranked, List<Unranked> unranked) {
    /**
     * One entry's place.
     *
     * @param shared another entry has the same place
     * @param decidedBy the last link of the chain that parted it from an equal total
     * @param why every number on the way to the total, one sentence each
     */
    public record Ranked(
            int place,
            boolean shared,
            String entry,
            Fraction total,
            @Nullable Fraction jury,
            @Nullable Fraction publicPoints,
            @Nullable TieLink decidedBy,
            List<Sentence> why) {}

    /** An entry without a place, and why. */
    public record Unranked(String entry, Sentence reason) {}
}
