package vn.lantoa.publication.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.ListView;

/**
 * The posts of a phase's works.
 *
 * @param phases numbers of the phases there is a page for
 * @param frozenAt since when nothing changes; null while it may
 */
public record PostsPage(
        int phase,
        List<Integer> phases,
        String fanpage,
        boolean organiser,
        @Nullable Instant frozenAt,
        List<Row> rows,
        ListView list,
        Form form) {

    public record Row(
            String code,
            String title,
            String author,
            @Nullable String permalink) {}
}
