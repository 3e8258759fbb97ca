package vn.lantoa.judging.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A juror's sheets in the juror's own order. */
public record RoundPage(
        String id,
        List<Row> sheets,
        boolean concluded,
        boolean mayFollow,
        @Nullable String from,
        @Nullable String until) {

    /** @param total what the marks put so far add up to */
    public record Row(String code, String state, @Nullable Picture thumb, String total) {}

    /** A picture at an address of this juror and round alone. */
    public record Picture(String small, String large, String srcset, int width, int height) {}

    public long signed() {
        return sheets.stream().filter(row -> row.state().equals("SIGNED")).count();
    }

    public long assigned() {
        return sheets.stream().filter(row -> !row.state().equals("RECUSED")).count();
    }
}
