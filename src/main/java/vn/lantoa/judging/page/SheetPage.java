package vn.lantoa.judging.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;

/**
 * A blind sheet: pictures, caption, criteria. It holds nothing that names the author, the unit, the entry or its file.
 *
 * @param conflicts what keeps a juror from an entry, by the rules
 */
public record SheetPage(
        String round,
        String code,
        String state,
        List<RoundPage.Picture> pictures,
        String caption,
        String category,
        List<Line> lines,
        List<String> conflicts,
        String total,
        String full,
        Form form,
        int number,
        int count,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String signedAt) {

    /** One criterion: its field, and how far it goes. @param weight its share of the total in per cent; null by points */
    public record Line(
            String field,
            String name,
            String max,
            String step,
            @Nullable String weight,
            String points) {}

    public boolean open() {
        return state.equals("OPEN");
    }
}
