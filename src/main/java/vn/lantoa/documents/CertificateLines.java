package vn.lantoa.documents;

import vn.lantoa.documents.page.CertificateLine;

/** Certificates as lines of a page. */
final class CertificateLines {

    private CertificateLines() {}

    static CertificateLine of(Issued one) {
        return new CertificateLine(
                one.id().toString(),
                one.registerNumber(),
                one.code().grouped(),
                one.salutation(),
                one.winner(),
                one.unit(),
                one.prize(),
                one.contest(),
                one.workTitle(),
                one.decisionNumber(),
                one.decisionDate(),
                one.dated(),
                one.issuer(),
                one.revokedFor(),
                one.revokedAt());
    }
}
