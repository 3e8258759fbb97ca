package vn.lantoa.judging.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far each juror is, and the conclusion.
 *
 * @param min the sheets an entry needs to be ranked
 * @param tooFew how many entries cannot have so many, after recusals
 */
public record ProgressPage(
        String id,
        List<Row> jurors,
        int min,
        int tooFew,
        @Nullable String concludedAt,
        boolean mayConclude,
        @Nullable String refusal) {
    public record Row(String name, boolean head, int signed, int assigned, int open, int recused) {}

    public boolean allSigned() {
        return jurors.stream().allMatch(row -> row.open() == 0);
    }
}
