package vn.lantoa.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Measures text before it is set, so that a long name can be made smaller rather than broken. */
final class TextMeasure {

    private static final double STEP = 6;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    TextMeasure(Typeface face) {
        try (InputStream file = face.open()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The largest size from {@code most} down to {@code least} at which the text fits; {@code least} if none does. */
    int fit(String text, double width, int most, int least) {
        for (int size = most; size > least; size--) {
            if (width(text, size) <= width) {
                return size;
            }
        }
        return least;
    }

    /** The pieces in as few lines as the width needs, and these as even as may be; no piece is broken. */
    List<String> even(List<String> pieces, double width, int size) {
        List<String> lines = wrapped(pieces, width, size);
        for (double narrower = width - STEP; narrower > width / 2; narrower -= STEP) {
            List<String> next = wrapped(pieces, narrower, size);
            if (next.size() > lines.size() || !fits(next, narrower, size)) {
                return lines;
            }
            lines = next;
        }
        return lines;
    }

    /** Whether each of the texts fits the width. */
    boolean fits(List<String> texts, double width, int size) {
        return texts.stream().allMatch(text -> width(text, size) <= width);
    }

    private List<String> wrapped(List<String> pieces, double width, int size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces) {
            String longer = line.isEmpty() ? piece : line + " " + piece;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                line = piece;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** In points. */
    private double width(String text, int size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size;
    }

    private double advance(int codePoint) {
        try {
            return (double) font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
