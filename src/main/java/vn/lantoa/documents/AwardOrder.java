package vn.lantoa.documents;

import java.time.LocalDate;

/**
 * What the organiser states when certificates are issued: by which decision, whose paper, where, and who signs.
 *
 * @param presenter who certifies, at the top of the paper; its line breaks are kept
 * @param authority on whose behalf ("K/T TRƯỞNG BAN"); empty when the head signs
 */
record AwardOrder(
        String decisionNumber,
        LocalDate decisionDate,
        String superior,
        String issuer,
        String presenter,
        String place,
        String authority,
        String signerTitle,
        String signerName) {

    /** The symbol of the issuer at the end of the number: "BDVTU" of "08-QĐ/BDVTU". */
    String symbol() {
        return decisionNumber.substring(decisionNumber.lastIndexOf('/') + 1).strip();
    }
}
