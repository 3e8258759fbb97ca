package vn.lantoa.paper;

/**
 * What is counted together: one issuer's papers of one type in one term. Party papers run through the term of the
 * committee ("2020-2025"), not through the year.
 *
 * @param issuer the symbol of the issuer, "BDVTU"
 */
public record SeriesKey(String issuer, PaperType type, String term) {
    public SeriesKey {
        if (issuer.isBlank() || term.isBlank()) {
            throw new IllegalArgumentException("A number series needs an issuer and a term");
        }
    }
}
