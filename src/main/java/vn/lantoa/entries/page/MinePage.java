package vn.lantoa.entries.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.ListView;

/** A page of my entries, drafts first and then the newest. */
public record MinePage(List<Card> entries, ListView list) {
    public record Card(
            String id,
            String code,
            String title,
            String author,
            String category,
            String status,
            @Nullable String photo,
            int width,
            int height,
            String when) {}
}
