package vn.lantoa.paper.page;

import java.util.List;
import vn.lantoa.paper.AccessSlip;

/** Slips to be cut apart, eight on a page. */
public record SlipSheet(String title, String css, List<List<Slip>> pages) {

    /** @param site where the code is typed @param qr the link as a data address @param size of the name, in points */
    public record Slip(AccessSlip slip, String site, String qr, int size) {}
}
