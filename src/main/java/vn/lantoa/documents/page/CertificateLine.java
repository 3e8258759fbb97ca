package vn.lantoa.documents.page;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate in a list or on the page that confirms it.
 *
 * @param code in groups, as printed
 * @param revokedFor null while it is in force
 */
public record CertificateLine(
        String id,
        String number,
        String code,
        String salutation,
        String winner,
        String unit,
        String prize,
        String contest,
        String work,
        String decision,
        LocalDate decisionDate,
        LocalDate dated,
        String issuer,
        @Nullable String revokedFor,
        @Nullable Instant revokedAt) {

    /** "28/6/2023". */
    public static String day(LocalDate date) {
        return "%d/%d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
