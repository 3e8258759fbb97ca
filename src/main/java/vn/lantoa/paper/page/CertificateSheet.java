package vn.lantoa.paper.page;

import java.util.List;
import vn.lantoa.paper.Certificate;

/** Certificates to be printed in one file. */
public record CertificateSheet(String title, String css, List<Leaf> leaves) {

    /** One certificate, the size its name is set in (points), and its QR code as a data address. */
    public record Leaf(Certificate certificate, int nameSize, String qr) {}
}
