package vn.lantoa.publication.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.ListView;

/**
 * @param phases numbers of the phases there is a page for
 * @param waiting how many of the line-up never were published
 * @param opensAt when the public sees what is published; null when no day is fixed
 */
public record PublishingPage(
        int phase,
        List<Integer> phases,
        String phaseName,
        boolean sealed,
        int waiting,
        boolean open,
        @Nullable Instant opensAt,
        List<Row> rows,
        ListView list,
        Form form) {

    /** @param state {@code waiting}, {@code published}, {@code down} or {@code gone} (withdrawn or disqualified) */
    public record Row(
            int position,
            String code,
            String title,
            String author,
            String unit,
            String state,
            @Nullable Instant at,
            @Nullable String reason) {}
}
