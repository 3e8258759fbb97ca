package vn.lantoa.documents.page;

import java.util.List;
import vn.lantoa.web.page.Form;

/**
 * The organiser's certificates of a phase.
 *
 * @param phases numbers of the phases there is a page for
 * @param announced false while there is no announced result to certify
 * @param waiting names of prizes without a certificate yet, with whom they go to
 */
public record CertificatesPage(
        int phase,
        List<Integer> phases,
        String phaseName,
        boolean announced,
        List<Waiting> waiting,
        List<CertificateLine> issued,
        Form form) {

    public record Waiting(String prize, String winner, String code) {}
}
