package vn.lantoa.drafting.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.RulesText;
import vn.lantoa.web.page.Form;

/**
 * A tool that looks at the draft: check, print, try, or the file itself.
 *
 * @param text of the Thể lệ, for printing
 * @param report of a contest that was tried
 */
public record ToolPage(
        DraftBar bar,
        List<FindingLine> findings,
        @Nullable RulesText text,
        @Nullable Trial report,
        Form form) {

    /** A made-up contest that went through the rules. */
    public record Trial(
            int entries,
            int valid,
            int ranked,
            List<Row> checks,
            List<Row> tiers,
            List<Row> ties,
            List<Row> awards,
            @Nullable String bought) {}

    /** @param of null where there is no whole to compare with */
    public record Row(String what, int count, @Nullable Integer of) {}
}
