package vn.lantoa.paper;

import java.util.regex.Pattern;
import vn.lantoa.shared.Nfc;

/** A paper as XHTML or WordprocessingML, before it is set; its letters are composed. */
record Markup(String title, String markup) {

    /** What XML cannot carry: control characters and half a surrogate pair, as pasted text may hold. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\\n\\t]]");

    Markup {
        title = printable(title);
        markup = printable(markup);
    }

    private static String printable(String text) {
        return Nfc.of(UNPRINTABLE.matcher(text).replaceAll(""));
    }
}
