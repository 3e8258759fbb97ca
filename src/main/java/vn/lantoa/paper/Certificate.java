package vn.lantoa.paper;

import java.net.URI;
import java.time.LocalDate;

/**
 * A certificate of award, A4 landscape.
 *
 * @param head the bodies at the top left
 * @param presenter who certifies, "BAN TỔ CHỨC CUỘC THI ẢNH …"; a line break in it is kept
 */
public record Certificate(
        Letterhead head,
        String presenter,
        Winner winner,
        Honour honour,
        Basis basis,
        PlaceAndDate placeAndDate,
        Signature signature,
        Proof proof) {

    /** Who is honoured: "Đồng chí" or "Tập thể", the name, and the unit (may be blank). */
    public record Winner(String salutation, String name, String unit) {}

    /** For what: the prize, "Đạt giải Nhất", the contest (may be blank) and the title of the work (may be blank). */
    public record Honour(String prize, String contest, String workTitle) {}

    /** By which decision, "08-QĐ/BDVTU", of which day, and the number in the register, "001/GCN". */
    public record Basis(String decisionNumber, LocalDate decisionDate, String registerNumber) {}

    /** Where the certificate is confirmed: the address in the QR code, and the short code printed below it. */
    public record Proof(URI verifyAt, String shortCode) {}
}
