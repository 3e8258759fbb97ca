package vn.lantoa.units.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people type them: day before month, always; what could be read otherwise is refused. */
final class Dates {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(:00)?)?");
    private static final Pattern OFFICIAL = Pattern.compile("(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.\\-](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    /** Days since 1900 as spreadsheets count them; the years 1945 to 2100. */
    private static final int FIRST_SERIAL = 16_438;

    private static final int LAST_SERIAL = 73_415;

    private Dates() {}

    sealed interface Said {
        record Day(LocalDate day, boolean wasSerial) implements Said {}

        record Unclear(FileRemark why) implements Said {}
    }

    static Said read(String typed) {
        String text = vn.lantoa.shared.Folding.of(typed);
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(typed, iso.group(1), iso.group(2), iso.group(3));
        }
        for (Pattern pattern : new Pattern[] {DAY, OFFICIAL}) {
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                return day(typed, found.group(3), found.group(2), found.group(1));
            }
        }
        if (text.matches("\\d{5}")) {
            int serial = Integer.parseInt(text);
            return serial >= FIRST_SERIAL && serial <= LAST_SERIAL
                    ? new Said.Day(LocalDate.of(1899, 12, 30).plusDays(serial), true)
                    : new Said.Unclear(FileRemark.of("row.date", typed));
        }
        boolean part = MONTH.matcher(text).matches() || YEAR.matcher(text).matches();
        return new Said.Unclear(FileRemark.of(part ? "row.date.part" : "row.date", typed));
    }

    private static Said day(String typed, String year, String month, String day) {
        int m = Integer.parseInt(month);
        if (m > 12 && m <= 31 && Integer.parseInt(day) <= 12) {
            return new Said.Unclear(FileRemark.of("row.date.swapped", typed));
        }
        try {
            return new Said.Day(LocalDate.of(Integer.parseInt(year), m, Integer.parseInt(day)), false);
        } catch (DateTimeException e) {
            return new Said.Unclear(FileRemark.of("row.date.none", typed));
        }
    }
}
