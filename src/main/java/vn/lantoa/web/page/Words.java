package vn.lantoa.web.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import vn.lantoa.shared.Window;

/** The product's words in one language. */
public record Words(MessageSource source, Locale locale) {

    public static final Locale VIETNAMESE = Locale.of("vi");

    private static final int NAMED = 20;

    /** @throws org.springframework.context.NoSuchMessageException for an unknown key: a bug, never a reader's problem */
    public String t(String key, Object... arguments) {
        return source.getMessage(key, arguments, locale);
    }

    /** The first of many names, and how many more there are: a sentence stays one that can be read. */
    public String some(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? first : t("web.list.others", first, names.size() - NAMED);
    }

    /** Whether the reader reads Vietnamese; else English. */
    public boolean isVietnamese() {
        return locale.getLanguage().equals("vi");
    }

    /** A number as it is typed back: with one decimal at least, and never with three, so that it is read in one way. */
    public String decimal(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        int scale = bare.scale() <= 0 ? 1 : bare.scale() == 3 ? 4 : bare.scale();
        String plain = bare.setScale(scale).toPlainString();
        return isVietnamese() ? plain.replace('.', ',') : plain;
    }

    public String date(Instant at) {
        return DateTimeFormatter.ofPattern("d/M/uuuu").format(at.atZone(Window.ZONE));
    }

    public String exactTime(Instant at) {
        return DateTimeFormatter.ofPattern(
                        isVietnamese() ? "H 'giờ' mm 'phút' ss 'giây', d/M/uuuu" : "HH:mm:ss, d/M/uuuu", locale)
                .format(at.atZone(Window.ZONE));
    }

    public String month(Instant at) {
        return DateTimeFormatter.ofPattern("M/uuuu").format(at.atZone(Window.ZONE));
    }

    public String time(Instant at) {
        return DateTimeFormatter.ofPattern(isVietnamese() ? "H 'giờ' mm, d/M/uuuu" : "HH:mm, d/M/uuuu", locale)
                .format(at.atZone(Window.ZONE));
    }
}
