package vn.lantoa.paper;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.lantoa.paper.page.CertificateSheet;
import vn.lantoa.paper.page.PartySheet;
import vn.lantoa.paper.page.SlipSheet;
import vn.lantoa.paper.page.WordSheet;
import vn.lantoa.shared.Nfc;

/** Writes papers as XHTML by the templates of {@code jte/paper}, and as WordprocessingML by those of {@code word}. */
final class PaperTemplates {

    /** The width between the frames, in points. */
    private static final double LINE = 245 * 72 / 25.4;

    private static final int SLIPS_A_PAGE = 8;
    private static final double SLIP_LINE = 56 * 72 / 25.4;
    private static final int SLIP_NAME_LARGEST = 16;
    private static final int SLIP_NAME_SMALLEST = 11;
    private static final int PRESENTER_SIZE = 16;
    private static final int WORK_SIZE = 16;
    private static final int NAME_LARGEST = 28;
    private static final int NAME_SMALLEST = 18;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "jte");
    private final TextMeasure bold = new TextMeasure(Typeface.TINOS_BOLD);
    private final TextMeasure italic = new TextMeasure(Typeface.TINOS_ITALIC);

    Markup certificates(List<Certificate> certificates) {
        List<CertificateSheet.Leaf> leaves =
                certificates.stream().map(this::leaf).toList();
        Certificate first = certificates.getFirst();
        String title =
                PaperType.CERTIFICATE.title(VIETNAMESE) + " " + first.basis().registerNumber();
        CertificateSheet sheet = new CertificateSheet(title, style("certificate.css"), leaves);
        return new Markup(title, render("paper/certificate.jte", sheet));
    }

    Markup slips(List<AccessSlip> slips) {
        List<SlipSheet.Slip> shown = slips.stream().map(this::slip).toList();
        List<List<SlipSheet.Slip>> pages = IntStream.iterate(
                        0, from -> from < shown.size(), from -> from + SLIPS_A_PAGE)
                .mapToObj(from -> shown.subList(from, Math.min(from + SLIPS_A_PAGE, shown.size())))
                .toList();
        String title = "Phiếu mời";
        return new Markup(title, render("paper/slips.jte", new SlipSheet(title, style("slips.css"), pages)));
    }

    /** The name is set as large as fits beside the QR code. */
    private SlipSheet.Slip slip(AccessSlip slip) {
        URI link = slip.link();
        int size = bold.fit(Nfc.of(slip.name()), SLIP_LINE, SLIP_NAME_LARGEST, SLIP_NAME_SMALLEST);
        String site = link.getAuthority() + link.getPath();
        return new SlipSheet.Slip(slip, site, QrCode.pngAddress(link.toString()), size);
    }

    Markup of(PartyPaper paper) {
        return party(new PartySheet(title(paper), style("party.css"), paper, paper.annexes()));
    }

    Markup of(Annex annex) {
        return party(new PartySheet(title(annex), style("party.css"), null, List.of(annex)));
    }

    Markup forWord(PartyPaper paper) {
        return word(title(paper), new WordSheet(paper, paper.annexes()));
    }

    Markup forWord(Annex annex) {
        return word(title(annex), new WordSheet(null, List.of(annex)));
    }

    private Markup party(PartySheet sheet) {
        return new Markup(sheet.title(), render("paper/party.jte", sheet));
    }

    private Markup word(String title, WordSheet sheet) {
        return new Markup(title, render("paper/word/document.jte", sheet));
    }

    private static String title(PartyPaper paper) {
        return paper.type().title(VIETNAMESE) + " " + paper.subject();
    }

    /** "THỂ LỆ" is a heading; in a line with the title it is "Thể lệ". */
    private static String title(Annex annex) {
        String heading = annex.heading();
        return heading.substring(0, 1) + heading.substring(1).toLowerCase(VIETNAMESE) + " " + annex.title();
    }

    private CertificateSheet.Leaf leaf(Certificate certificate) {
        Certificate.Winner winner = certificate.winner();
        String name = Nfc.of((winner.salutation() + " " + winner.name()).strip());
        int size = bold.fit(name, LINE, NAME_LARGEST, NAME_SMALLEST);
        String qr = QrCode.pngAddress(certificate.proof().verifyAt().toString());
        return new CertificateSheet.Leaf(
                certificate,
                presenter(certificate.presenter()),
                size,
                Nfc.of(winner.salutation()).strip(),
                name(name, size),
                work(certificate.honour().workTitle()),
                qr);
    }

    /** A break that the caller has set is kept: no rule tells which Vietnamese words belong together. */
    private List<String> presenter(String text) {
        return Nfc.of(text)
                .lines()
                .flatMap(line -> bold.even(words(line), LINE, PRESENTER_SIZE).stream())
                .toList();
    }

    /** Of several people, none is broken in the middle of the name unless one alone is wider than the line. */
    private List<String> name(String text, int size) {
        List<String> people = List.of(text.split("(?<=[,;])\\s+|\\s+(?=và )"));
        return bold.even(bold.fits(people, LINE, size) ? people : words(text), LINE, size);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private List<String> work(String title) {
        return title.isBlank() ? List.of() : italic.even(words("Tác phẩm: “" + Nfc.of(title) + "”"), LINE, WORK_SIZE);
    }

    private String render(String template, Object sheet) {
        StringOutput html = new StringOutput();
        templates.render(template, Map.of("sheet", sheet), html);
        return html.toString();
    }

    private static String style(String file) {
        try (InputStream css = PaperTemplates.class.getResourceAsStream("/paper/" + file)) {
            if (css == null) {
                throw new IllegalStateException("The style sheet /paper/" + file + " is missing");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
