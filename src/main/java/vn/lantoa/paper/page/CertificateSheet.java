package vn.lantoa.paper.page;

import java.util.List;
import vn.lantoa.paper.Certificate;

/** Certificates to be printed in one file. */
public record CertificateSheet(String title, String css, List<Leaf> leaves) {

    /**
     * One certificate with what had to be measured: the lines of its long texts, the size its name is set in (points),
     * and the QR code as a data address.
     */
    public record Leaf(
            Certificate certificate,
            List<String> presenter,
            int nameSize,
            String salutation,
            List<String> name,
            List<String> work,
            String qr) {

        private static final int MOST_LINES = 5;

        /** Whether so much is to be said that all of it is set smaller. */
        public boolean dense() {
            return presenter.size() + name.size() + work.size() > MOST_LINES;
        }

        /** Whether the line of the name begins with the salutation, which is set lighter. */
        public boolean opens(String line) {
            return line.startsWith(salutation + " ");
        }
    }
}
