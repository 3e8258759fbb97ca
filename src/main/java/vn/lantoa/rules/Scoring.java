package vn.lantoa.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything between a sheet or a count and a place. Without a jury the public decides alone, and the reverse. */
public record Scoring(
        @Nullable JuryRules jury,
        @Nullable PublicRules publicPart,
        Blend blend,
        List<Gate> gates,
        List<TieLink> tieBreak) {

    /** Whether figures become places in the same way; the moment at which the public's figures stand still may differ. */
    public boolean isSameFormula(Scoring other) {
        return undated().equals(other.undated());
    }

    private Scoring undated() {
        return publicPart == null ? this : new Scoring(jury, publicPart.frozenAt(null), blend, gates, tieBreak);
    }
}
