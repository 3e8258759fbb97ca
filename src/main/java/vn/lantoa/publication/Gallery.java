package vn.lantoa.publication;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.EntryId;

/** What the public gallery shows at this moment. */
@Component
public class Gallery {

    private final GalleryRows rows;

    Gallery(GalleryRows rows) {
        this.rows = rows;
    }

    /** Everything it shows, in the gallery's own drawn order. */
    public List<EntryId> published(PhaseId phase) {
        return rows.page(phase, null, Integer.MAX_VALUE, 0);
    }
}
