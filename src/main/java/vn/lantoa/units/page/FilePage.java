package vn.lantoa.units.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;

/**
 * What a file would change.
 *
 * @param act the act it was applied as
 * @param repairs what was put right in the file as a whole
 * @param state the tree with which it was compared
 */
public record FilePage(
        String id,
        String fileName,
        String day,
        String basis,
        @Nullable String act,
        Counts counts,
        List<String> repairs,
        List<Row> faulty,
        List<Row> changes,
        String state,
        Form form) {

    public record Counts(long rows, long added, long changed, long ended, long same, long faulty) {}

    /** @param what sentences: the errors, or what changes and what was put right */
    public record Row(int number, String name, String place, String state, List<String> what) {}
}
