package vn.lantoa.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as the reader writes them: "82,43" in Vietnamese, "82.43" in English. */
final class NumberFormats {

    private static final String NOTHING = "–";

    private NumberFormats() {}

    /** To two digits after the point, half up; the page that explains a place has the exact number. */
    static String points(Standing.Figure figure, boolean vietnamese) {
        return figure.shown() == null ? NOTHING : number(figure.shown(), "#,##0.00", vietnamese);
    }

    /** As it stands on a sheet. */
    static String mark(@Nullable BigDecimal mark, boolean vietnamese) {
        return mark == null ? NOTHING : number(mark, "#,##0.####", vietnamese);
    }

    static String count(long count, boolean vietnamese) {
        return number(BigDecimal.valueOf(count), "#,##0", vietnamese);
    }

    /** "5.000.000 đồng"; empty without money. */
    static String cash(long dong, boolean vietnamese) {
        return dong == 0 ? "" : count(dong, vietnamese);
    }

    private static String number(BigDecimal number, String pattern, boolean vietnamese) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(vietnamese ? '.' : ',');
        symbols.setDecimalSeparator(vietnamese ? ',' : '.');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
