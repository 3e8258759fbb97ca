package vn.lantoa.rules.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.Fraction;
import vn.lantoa.rules.Sentence;

/** An entry with its figures, on the way to a place. */
record Scored(
        EntryFigures entry,
        @Nullable JuryScore jury,
        @Nullable PublicScore publicScore,
        Fraction juryPoints,
        Fraction publicPoints,
        Fraction total,
        boolean comparable,
        List<Sentence> why) {

    Fraction juryFigure() {
        return jury == null ? Fraction.ZERO : jury.figure();
    }

    Fraction publicRaw() {
        return publicScore == null ? Fraction.ZERO : publicScore.raw();
    }
}
