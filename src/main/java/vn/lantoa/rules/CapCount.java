package vn.lantoa.rules;

import java.util.Optional;

/**
 * How many works already stand within a cap, the one about to be sent not among them: of the scope the cap names, and
 * of its category alone where it names one.
 */
public record CapCount(Cap cap, int already) {

    /** Why one work more does not fit, if it does not. */
    public Optional<Finding> noRoom() {
        var most = cap.max();
        return most != null && already >= most
                ? Optional.of(Finding.error(Clause.INTAKE, "rules.entry.cap", cap.scope(), most, already))
                : Optional.empty();
    }

    /** What is missing to the least number once entries are closed, if anything is. */
    public Optional<Finding> missing() {
        var least = cap.min();
        return least != null && already < least
                ? Optional.of(Finding.error(Clause.INTAKE, "rules.entry.minimum", cap.scope(), least, already))
                : Optional.empty();
    }
}
