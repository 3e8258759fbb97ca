package vn.lantoa.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import vn.lantoa.shared.Window;

/** Sets XHTML as a tagged PDF with its fonts inside. The same sheet and day give the same bytes. */
final class PdfWriter {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** What is drawn on each page under the text. */
    interface Underlay {
        void draw(PDDocument document) throws IOException;
    }

    byte[] print(Markup sheet, LocalDate dated, Underlay underlay) {
        try (PdfBoxRenderer renderer = rendererOf(sheet)) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            underlay.draw(document);
            describe(document, sheet, dated);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfBoxRenderer rendererOf(Markup sheet) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(sheet.markup(), null);
        for (Typeface face : Typeface.values()) {
            builder.useFont(face::open, face.family(), face.weight(), face.style(), true);
        }
        return builder.buildPdfRenderer();
    }

    /** The renderer stamps the time of printing and a random identity; a paper has a date of its own. */
    private static void describe(PDDocument document, Markup sheet, LocalDate dated) {
        Calendar day = GregorianCalendar.from(dated.atStartOfDay(Window.ZONE));
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(sheet.title());
        about.setCreationDate(day);
        about.setModificationDate(day);
        about.setProducer("Lan Tỏa");
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("vi-VN");
        document.setDocumentId(Integer.toUnsignedLong(sheet.markup().hashCode()));
    }
}
