package vn.lantoa.units;

import java.util.List;
import vn.lantoa.units.file.FileRemark;

/**
 * What a file would change, row by row.
 *
 * @param repairs of the file as a whole
 */
record ImportPlan(List<PlannedRow> rows, List<FileRemark> repairs) {

    long count(PlannedRow.State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    boolean isFaulty() {
        return count(PlannedRow.State.FAULTY) > 0;
    }

    boolean changesNothing() {
        return rows.stream().allMatch(row -> row.state() == PlannedRow.State.SAME);
    }
}
