package vn.lantoa.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
