package vn.lantoa.paper;

import java.util.Locale;
import java.util.ResourceBundle;

/** The kinds of paper a contest issues, each with its symbol in number series. */
public enum PaperType {
    PLAN("KH"),
    DECISION("QĐ"),
    NOTICE("TB"),
    GUIDANCE("HD"),
    REPORT("BC"),
    MEMO("TTr"),
    OFFICIAL_LETTER("CV"),
    MINUTES("BB"),
    CERTIFICATE("GCN");

    private final String symbol;

    PaperType(String symbol) {
        this.symbol = symbol;
    }

    /** "KH", as in "05-KH/BDVTU". */
    public String symbol() {
        return symbol;
    }

    /** The name in the given language, "Kế hoạch"; papers print it in Vietnamese capitals. */
    public String title(Locale language) {
        return ResourceBundle.getBundle("messages.paper", language).getString("paper.type." + name());
    }
}
