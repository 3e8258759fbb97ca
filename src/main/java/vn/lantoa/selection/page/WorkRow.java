package vn.lantoa.selection.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.entries.EntryStatus;
import vn.lantoa.media.MediaAddress;
import vn.lantoa.media.MediaFile;

/** An entry in the council's table and on its own page. @param category empty where the rules have but one */
public record WorkRow(
        String code,
        String title,
        String category,
        String caption,
        String author,
        boolean collective,
        String unit,
        String place,
        String takenOn,
        EntryStatus status,
        List<Picture> pictures,
        @Nullable Integer mine,
        String mean,
        int marks,
        boolean chosen) {

    public boolean isValid() {
        return status == EntryStatus.SUBMITTED;
    }

    /** Whether every file was found sound. */
    public boolean isSound() {
        return !pictures.isEmpty() && pictures.stream().allMatch(Picture::sound);
    }

    /**
     * @param hash the first signs of the original's SHA-256
     * @param clip null for a photo
     */
    public record Picture(
            String small,
            String large,
            String srcset,
            int width,
            int height,
            boolean sound,
            String hash,
            @Nullable Clip clip) {}

    /** What the player of a clip needs. */
    public record Clip(MediaFile file, MediaAddress address) {}
}
