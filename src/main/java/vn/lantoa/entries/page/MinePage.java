package vn.lantoa.entries.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** My entries, newest first. */
public record MinePage(List<Card> entries) {
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
