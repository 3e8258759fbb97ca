package vn.lantoa.units;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.units.file.FileRemark;
import vn.lantoa.units.file.FileRow;

/**
 * What one row of a file comes to.
 *
 * @param unit the unit it is about; null for a new one
 * @param parentRow the number of the row that founds the unit above; 0 when that exists already
 * @param was what the unit is before; null for a new one
 * @param until the day on which the row ends the unit
 */
record PlannedRow(
        FileRow row,
        State state,
        @Nullable UnitId unit,
        Particulars wanted,
        int parentRow,
        @Nullable Version was,
        @Nullable LocalDate until,
        List<FileRemark> errors,
        List<FileRemark> notes) {

    enum State {
        NEW,
        CHANGED,
        ENDED,
        SAME,
        FAULTY
    }

    int number() {
        return row.number();
    }
}
