package vn.lantoa.documents;

/** What came of issuing certificates. */
sealed interface Issuing {
    record Done(int certificates, String first, String last) implements Issuing {}

    /** Every prize that comes with a certificate has one. */
    record NothingLeft() implements Issuing {}

    /** There is no announced result to certify. */
    record NotAnnounced() implements Issuing {}
}
