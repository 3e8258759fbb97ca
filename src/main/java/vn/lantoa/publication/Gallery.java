package vn.lantoa.publication;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.EntryId;

/** What hangs in the public gallery at this moment. */
@Component
public class Gallery {

    private final GalleryRows rows;

    Gallery(GalleryRows rows) {
        this.rows = rows;
    }

    /** Published, not taken down, neither withdrawn nor disqualified, and the publishing window has opened. */
    public boolean isPublished(EntryId entry) {
        return rows.isShown(entry);
    }

    /** Everything that hangs there, in the gallery's own drawn order. */
    public List<EntryId> published(PhaseId phase) {
        return rows.page(phase, null, Integer.MAX_VALUE, 0);
    }
}
