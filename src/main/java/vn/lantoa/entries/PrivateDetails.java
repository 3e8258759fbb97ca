package vn.lantoa.entries;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.Entrants.EntrantKind;

/**
 * What the organiser needs to know of an entrant and a work and nobody else reads. What the rules do not ask stays empty.
 *
 * @param authorEmail of the author a clerk enters for; empty otherwise
 * @param parts the parts of the work that are there, in the rules' Vietnamese words
 * @param machineUsed whether artificial intelligence was used; null while the author has not said
 */
record PrivateDetails(
        EntrantKind kind,
        @Nullable LocalDate bornOn,
        String telephone,
        String authorEmail,
        String bankAccount,
        List<String> parts,
        @Nullable Boolean machineUsed,
        String machineNote) {

    boolean isOfOne() {
        return kind == EntrantKind.INDIVIDUAL;
    }

    /** Years completed on that day; null for a collective and while the day of birth is not known. */
    @Nullable
    Integer age(LocalDate day) {
        return bornOn == null || !isOfOne()
                ? null
                : Integer.valueOf(Period.between(bornOn, day).getYears());
    }
}
