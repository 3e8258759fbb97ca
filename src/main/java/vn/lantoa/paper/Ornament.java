package vn.lantoa.paper;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** The frame of a certificate and its only ornament: ripples that spread from one point. Lengths in millimetres. */
final class Ornament {

    private static final float MM = 72 / 25.4f;
    private static final float KAPPA = 0.5523f;
    private static final float WIDTH = 297;
    private static final float HEIGHT = 210;
    private static final float SAFE = 12;
    private static final float INNER = 14.4f;
    private static final float CORNER = 9;
    private static final Color GOLD = new Color(0xB0, 0x8A, 0x3C);

    private final PDPageContentStream ink;

    private Ornament(PDPageContentStream ink) {
        this.ink = ink;
    }

    /** Draws under the text of every page, as an artifact that a screen reader passes over. */
    static void frame(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            try (PDPageContentStream ink = new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
                ink.beginMarkedContent(COSName.getPDFName("Artifact"));
                new Ornament(ink).draw();
                ink.endMarkedContent();
            }
        }
    }

    private void draw() throws IOException {
        ink.setStrokingColor(GOLD);
        ripples();
        border();
        for (int corner = 0; corner < 4; corner++) {
            corner(corner % 2 == 0 ? INNER : WIDTH - INNER, corner < 2 ? INNER : HEIGHT - INNER);
        }
    }

    /** From the foot of the page, where the decision is named, outward; each ring is fainter and further apart. */
    private void ripples() throws IOException {
        ink.saveGraphicsState();
        clipTo(INNER);
        float radius = 10;
        for (int ring = 0; ring < 22; ring++) {
            alpha(0.42f * (float) Math.pow(0.9, ring));
            ink.setLineWidth(0.5f);
            circle(WIDTH / 2, INNER, radius);
            ink.stroke();
            radius += 4.5f + ring * 0.55f;
        }
        ink.restoreGraphicsState();
    }

    private void border() throws IOException {
        alpha(1);
        ink.setLineWidth(1.6f);
        rectangle(SAFE);
        ink.stroke();
        ink.setLineWidth(0.4f);
        rectangle(INNER);
        ink.stroke();
    }

    /** A quarter of the ripples again in each corner. */
    private void corner(float x, float y) throws IOException {
        ink.saveGraphicsState();
        clipTo(INNER);
        alpha(0.9f);
        ink.setLineWidth(0.5f);
        for (float radius = CORNER; radius > 1; radius -= 1.6f) {
            circle(x, y, radius);
            ink.stroke();
        }
        ink.restoreGraphicsState();
    }

    private void clipTo(float inset) throws IOException {
        rectangle(inset);
        ink.clip();
    }

    private void rectangle(float inset) throws IOException {
        ink.addRect(inset * MM, inset * MM, (WIDTH - 2 * inset) * MM, (HEIGHT - 2 * inset) * MM);
    }

    private void circle(float x, float y, float r) throws IOException {
        float k = r * KAPPA;
        ink.moveTo((x + r) * MM, y * MM);
        curve(x + r, y + k, x + k, y + r, x, y + r);
        curve(x - k, y + r, x - r, y + k, x - r, y);
        curve(x - r, y - k, x - k, y - r, x, y - r);
        curve(x + k, y - r, x + r, y - k, x + r, y);
    }

    private void curve(float x1, float y1, float x2, float y2, float x3, float y3) throws IOException {
        ink.curveTo(x1 * MM, y1 * MM, x2 * MM, y2 * MM, x3 * MM, y3 * MM);
    }

    private void alpha(float opacity) throws IOException {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setStrokingAlphaConstant(opacity);
        ink.setGraphicsStateParameters(state);
    }
}
