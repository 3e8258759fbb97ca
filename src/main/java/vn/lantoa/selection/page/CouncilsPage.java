package vn.lantoa.selection.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;

/**
 * The councils of a phase as the organisers set them up.
 *
 * @param obstacle why there is nothing to found yet: {@code PENDING}, {@code NO_SELECTION}, {@code NO_UNITS}; null when
 *     nothing stands in the way
 * @param copyFrom the number of the phase whose councils can be taken over
 */
public record CouncilsPage(
        int number,
        List<Integer> numbers,
        String phase,
        @Nullable String obstacle,
        String selector,
        int min,
        List<Row> rows,
        @Nullable Integer copyFrom,
        Form form) {

    /** @param state {@code NONE}, {@code FOUNDED}, {@code AT_WORK} or {@code CONCLUDED} */
    public record Row(String id, String unit, String state, String decision, List<String> members) {}

    public long founded() {
        return rows.stream().filter(row -> !row.state().equals("NONE")).count();
    }
}
