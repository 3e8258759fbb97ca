package vn.lantoa.selection.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each selecting unit received and sent up.
 *
 * @param selects false where the rules let everything submitted take part; then there are no rows
 */
public record ProvincePage(
        int number,
        List<Integer> numbers,
        String phase,
        boolean selects,
        int submitted,
        int submittedValid,
        List<Row> rows,
        @Nullable String sealedAt,
        int sealedEntries,
        @Nullable String refusal) {

    public record Row(
            String unit,
            int received,
            int valid,
            boolean council,
            @Nullable String sentAt,
            int sent,
            String seal) {}

    public int received() {
        return rows.stream().mapToInt(Row::received).sum();
    }

    public int valid() {
        return rows.stream().mapToInt(Row::valid).sum();
    }

    public int sent() {
        return rows.stream().mapToInt(Row::sent).sum();
    }

    public long forwarded() {
        return rows.stream().filter(row -> row.sentAt() != null).count();
    }
}
