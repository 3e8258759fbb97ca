package vn.lantoa.entries.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;
import vn.lantoa.web.page.Form;

/**
 * An entry after it was submitted: its receipt, its state, and the way back while there is time.
 *
 * @param category its name
 * @param intact whether what is stored still is what the digest was made of
 * @param missing what is short of the least numbers of the rules, one sentence each
 */
public record EntryPage(
        String id,
        String code,
        String title,
        String caption,
        String author,
        String unit,
        String place,
        String enteredBy,
        @Nullable Instant submittedAt,
        String status,
        String digest,
        boolean intact,
        String category,
        String rules,
        String rulesPath,
        boolean mayWithdraw,
        @Nullable String deadline,
        List<Photo> photos,
        List<Step> steps,
        List<String> missing,
        Form form) {

    public record Photo(
            String name,
            String size,
            String sha256,
            @Nullable String preview,
            int width,
            int height,
            @Nullable Clip clip) {}

    /** A moving picture and where it is played from. */
    public record Clip(MediaFile file, MediaAddress address) {}

    /** @param state past, now or ahead */
    public record Step(String key, String state) {}
}
