package vn.lantoa.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.shared.VietnameseDates;

/**
 * The paper on which somebody was given a duty.
 *
 * @param number as printed, such as {@code 12-QĐ/HU}; empty when the duty needs no paper
 * @param on the day of the paper; null when none was given
 */
public record Basis(String number, @Nullable LocalDate on) {

    public static final Basis NONE = new Basis("", null);

    /** "12-QĐ/HU, 05/06/2023"; empty when there is none. */
    public String shown() {
        return on == null ? number : (number.isEmpty() ? "" : number + ", ") + VietnameseDates.numeric(on);
    }

    /** As a sentence of the journal ends: " theo Quyết định 12-QĐ/HU, 05/06/2023". */
    public String inSentence() {
        return shown().isEmpty() ? "" : " theo Quyết định " + shown();
    }
}
