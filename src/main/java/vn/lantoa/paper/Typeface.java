package vn.lantoa.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.InputStream;

/** The fonts a paper is set in: Tinos measures as Times New Roman does, which the regulations ask for. */
enum Typeface {
    TINOS("Tinos", "Tinos_400Regular", 400, FontStyle.NORMAL),
    TINOS_ITALIC("Tinos", "Tinos_400Regular_Italic", 400, FontStyle.ITALIC),
    TINOS_BOLD("Tinos", "Tinos_700Bold", 700, FontStyle.NORMAL),
    TINOS_BOLD_ITALIC("Tinos", "Tinos_700Bold_Italic", 700, FontStyle.ITALIC),
    BE_VIETNAM("Be Vietnam Pro", "BeVietnamPro_400Regular", 400, FontStyle.NORMAL),
    BE_VIETNAM_BOLD("Be Vietnam Pro", "BeVietnamPro_700Bold", 700, FontStyle.NORMAL);

    private final String family;
    private final String file;
    private final int weight;
    private final FontStyle style;

    Typeface(String family, String file, int weight, FontStyle style) {
        this.family = family;
        this.file = file;
        this.weight = weight;
        this.style = style;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    InputStream open() {
        String path = "/fonts/pdf/" + file + ".ttf";
        InputStream font = Typeface.class.getResourceAsStream(path);
        if (font == null) {
            throw new IllegalStateException("The font " + path + " is missing; it is copied at build time");
        }
        return font;
    }
}
