package vn.lantoa.units.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file of units.
 *
 * @param number as the spreadsheet counts, the first line is 1
 */
public record FileRow(
        int number,
        Map<Column, String> texts,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<FileRemark> errors,
        List<FileRemark> repairs,
        boolean codeWasNumber) {

    public String text(Column column) {
        return texts.getOrDefault(column, "");
    }
}
