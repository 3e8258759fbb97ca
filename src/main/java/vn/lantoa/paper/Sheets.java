package vn.lantoa.paper;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.lantoa.paper.page.CertificateSheet;
import vn.lantoa.paper.page.PartySheet;
import vn.lantoa.shared.Nfc;

/** Writes papers as XHTML by the templates of {@code jte/paper}. */
final class Sheets {

    /** The width a name has between the frames, in points. */
    private static final double NAME_WIDTH = 245 * 72 / 25.4;

    private static final int NAME_LARGEST = 28;
    private static final int NAME_SMALLEST = 18;

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "jte");
    private final Ruler nameRuler = new Ruler(Typeface.TINOS_BOLD);

    Sheet certificates(List<Certificate> certificates) {
        List<CertificateSheet.Leaf> leaves =
                certificates.stream().map(this::leaf).toList();
        Certificate first = certificates.getFirst();
        String title = PaperType.CERTIFICATE.title(VIETNAMESE) + " "
                + first.basis().registerNumber();
        CertificateSheet sheet = new CertificateSheet(title, style("certificate.css"), leaves);
        return new Sheet(title, render("paper/certificate.jte", sheet));
    }

    Sheet of(PartyPaper paper) {
        String title = paper.type().title(VIETNAMESE) + " " + paper.subject();
        return new Sheet(title, render("paper/party.jte", new PartySheet(title, style("party.css"), paper)));
    }

    private CertificateSheet.Leaf leaf(Certificate certificate) {
        String name = Nfc.of(certificate.winner().salutation() + " " + certificate.winner().name());
        int size = nameRuler.fit(name, NAME_WIDTH, NAME_LARGEST, NAME_SMALLEST);
        String qr = QrCode.pngAddress(certificate.proof().verifyAt().toString());
        return new CertificateSheet.Leaf(certificate, size, qr);
    }

    private String render(String template, Object sheet) {
        StringOutput html = new StringOutput();
        templates.render(template, Map.of("sheet", sheet), html);
        return html.toString();
    }

    private static String style(String file) {
        try (InputStream css = Sheets.class.getResourceAsStream("/paper/" + file)) {
            if (css == null) {
                throw new IllegalStateException("The style sheet /paper/" + file + " is missing");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
