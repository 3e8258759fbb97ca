package vn.lantoa.documents.page;

import java.util.List;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.ListView;

/**
 * The organiser's certificates of a phase.
 *
 * @param phases numbers of the phases there is a page for
 * @param announced false while there is no announced result to certify
 * @param waiting names of prizes without a certificate yet, with whom they go to
 * @param printable whether any is in force
 */
public record CertificatesPage(
        int phase,
        List<Integer> phases,
        String phaseName,
        boolean announced,
        List<Waiting> waiting,
        boolean printable,
        List<CertificateLine> issued,
        ListView list,
        Form form) {

    public record Waiting(String prize, String winner, String code) {}
}
