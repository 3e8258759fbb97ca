package vn.lantoa.documents;

/** What came of issuing certificates. */
sealed interface CertificateOutcome {
    record Done(int certificates, String first, String last) implements CertificateOutcome {}

    /** Every prize that comes with a certificate has one. */
    record NothingLeft() implements CertificateOutcome {}

    /** There is no announced result to certify. */
    record NotAnnounced() implements CertificateOutcome {}
}
