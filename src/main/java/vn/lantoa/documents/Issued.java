package vn.lantoa.documents;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.EntryId;
import vn.lantoa.paper.Certificate;
import vn.lantoa.paper.Letterhead;
import vn.lantoa.paper.PlaceAndDate;
import vn.lantoa.paper.Signature;
import vn.lantoa.web.BaseUrl;

/**
 * An issued certificate with every text as it was printed.
 *
 * @param revokedFor why it holds no longer; null while it is in force
 */
record Issued(
        CertificateId id,
        PhaseId phase,
        EntryId entry,
        String scheme,
        int position,
        String registerNumber,
        VerificationCode code,
        String superior,
        String issuer,
        String presenter,
        String salutation,
        String winner,
        String unit,
        String prize,
        String contest,
        String workTitle,
        String decisionNumber,
        LocalDate decisionDate,
        String place,
        LocalDate dated,
        String authority,
        String signerTitle,
        String signerName,
        @Nullable String revokedFor,
        @Nullable Instant revokedAt) {

    boolean inForce() {
        return revokedFor == null;
    }

    String verifyPath() {
        return "/xac-minh/" + code.grouped();
    }

    Certificate paper(BaseUrl baseUrl) {
        return new Certificate(
                new Letterhead(superior, issuer),
                presenter,
                new Certificate.Winner(salutation, winner, unit),
                new Certificate.Honour(prize, contest, workTitle),
                new Certificate.Basis(decisionNumber, decisionDate, registerNumber),
                new PlaceAndDate(place, dated),
                new Signature(authority, signerTitle, signerName),
                new Certificate.Proof(URI.create(baseUrl.of(verifyPath())), code.grouped()));
    }
}
