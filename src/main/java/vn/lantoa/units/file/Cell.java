package vn.lantoa.units.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell as it was read.
 *
 * @param number whether it held a number, so that zeros in front may be lost
 * @param date what it shows when it held a day
 * @param broken whether it held an error such as #REF!
 */
record Cell(String text, boolean number, @Nullable LocalDate date, boolean broken) {

    static final Cell EMPTY = new Cell("", false, null, false);

    static Cell of(String text) {
        return new Cell(text, false, null, false);
    }

    boolean isBlank() {
        return text.isBlank() && date == null && !broken;
    }
}
