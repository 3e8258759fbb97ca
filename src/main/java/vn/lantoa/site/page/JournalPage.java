package vn.lantoa.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.journal.JournalLine;
import vn.lantoa.web.page.ListView;

/** @param sound whether the whole chain was recomputed and holds; null where it was not recomputed */
public record JournalPage(
        List<JournalLine> lines, ListView list, @Nullable Boolean sound) {}
