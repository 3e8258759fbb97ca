package vn.lantoa.judging.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;
import vn.lantoa.web.page.ListView;

/** A page of a juror's sheets in the juror's own order. @param assigned all but those recused */
public record RoundPage(
        String id,
        List<Row> sheets,
        ListView list,
        int signed,
        int assigned,
        boolean concluded,
        boolean mayFollow,
        @Nullable String from,
        @Nullable String until) {

    /** @param total what the marks put so far add up to */
    public record Row(String code, String state, @Nullable Picture thumb, String total) {}

    /** A picture at an address of this juror and round alone. @param clip null for a photo */
    public record Picture(
            String small,
            String large,
            String srcset,
            int width,
            int height,
            @Nullable Clip clip) {}

    /** What the player needs; it shows neither the file's name nor whose it is. */
    public record Clip(MediaFile file, MediaAddress address) {}
}
