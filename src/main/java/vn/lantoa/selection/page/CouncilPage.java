package vn.lantoa.selection.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.ListView;

/** A council's table. @param valid the figures are those of the whole table, whatever is searched */
public record CouncilPage(
        Heading heading,
        Form form,
        List<WorkRow> works,
        ListView list,
        int valid,
        int chosen,
        int unmarked,
        String quota,
        int members,
        boolean mayChoose,
        boolean chair) {

    public boolean open() {
        return heading.record() == null;
    }

    /** What stands above each page of a council. @param limits what the rules ask of its choice, a sentence each */
    public record Heading(
            String id,
            String unit,
            String phase,
            List<String> limits,
            @Nullable String from,
            @Nullable String until,
            @Nullable Record record) {}

    /** The conclusion as it stands. */
    public record Record(
            String at,
            String by,
            String place,
            String heldAt,
            String note,
            List<String> present,
            int chosen,
            int valid,
            String seal) {}
}
