package vn.lantoa.publication.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.publication.Figures;
import vn.lantoa.rules.PublicRules.EngagementEvent;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.ListView;

/**
 * The figures of a phase's posts.
 *
 * @param phases numbers of the phases there is a page for
 * @param events what is read off each post, by the rules; empty where they take nothing from the Fanpage
 * @param officer whether the reader types and confirms figures
 * @param organiser whether the reader may freeze them
 * @param end the closing instant; null when none is set
 */
public record FiguresPage(
        int phase,
        List<Integer> phases,
        String fanpage,
        List<EngagementEvent> events,
        boolean officer,
        boolean organiser,
        @Nullable Instant end,
        boolean ended,
        @Nullable Instant frozenAt,
        List<Row> rows,
        ListView list,
        Form form) {

    public record Row(
            String code,
            String title,
            @Nullable String permalink,
            @Nullable Count confirmed,
            @Nullable Count draft) {}

    /** Whether the reader may type and confirm at this moment. */
    public boolean counting() {
        return officer && frozenAt == null;
    }

    /**
     * @param by who typed it, for a draft; who confirmed it, for confirmed figures
     * @param mine whether the reader typed it
     */
    public record Count(String id, Figures figures, String by, Instant at, boolean mine) {}
}
