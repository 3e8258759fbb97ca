package vn.lantoa.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates as officials write them. The formats of the JDK differ ("5 tháng 5, 2022"), and papers pad days below ten
 * and the months 1 and 2 only, so that no figure can be added in front.
 */
public final class VietnameseDates {

    private static final DateTimeFormatter NUMERIC = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter ENGLISH_SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private VietnameseDates() {}

    /** "ngày 05 tháng 5 năm 2022", as at the head of a paper. */
    public static String official(LocalDate date) {
        return "ngày " + day(date) + " tháng " + month(date) + " năm " + date.getYear();
    }

    /** "05/5/2022", as inside the sentence of a paper. */
    public static String inSentence(LocalDate date) {
        return day(date) + "/" + month(date) + "/" + date.getYear();
    }

    /** "05/05/2022", as in tables and on pages. */
    public static String numeric(LocalDate date) {
        return NUMERIC.format(date);
    }

    /** "17 giờ 00 ngày 15/3/2023". */
    public static String moment(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, Window.ZONE);
        return "%02d giờ %02d ngày %s".formatted(local.getHour(), local.getMinute(), inSentence(local.toLocalDate()));
    }

    /** The end of a window: midnight belongs to the day that ends, "24 giờ 00 ngày 29/3/2023". */
    public static String deadline(Instant end) {
        LocalDateTime local = LocalDateTime.ofInstant(end, Window.ZONE);
        if (!local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment(end);
        }
        return "24 giờ 00 ngày " + inSentence(local.toLocalDate().minusDays(1));
    }

    /** "5 May 2022", "15 Mar 2023": short, and never to be read with day and month swapped. */
    public static String englishNumeric(LocalDate date) {
        return ENGLISH_SHORT.format(date);
    }

    /** "17:00 on 15 Mar 2023". */
    public static String englishMoment(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, Window.ZONE);
        return "%02d:%02d on %s".formatted(local.getHour(), local.getMinute(), englishNumeric(local.toLocalDate()));
    }

    /** The end of a window for English pages: "24:00 on 29 Mar 2023". */
    public static String englishDeadline(Instant end) {
        LocalDateTime local = LocalDateTime.ofInstant(end, Window.ZONE);
        if (!local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return englishMoment(end);
        }
        return "24:00 on " + englishNumeric(local.toLocalDate().minusDays(1));
    }

    private static String day(LocalDate date) {
        return "%02d".formatted(date.getDayOfMonth());
    }

    private static String month(LocalDate date) {
        int month = date.getMonthValue();
        return month <= 2 ? "0" + month : String.valueOf(month);
    }
}
