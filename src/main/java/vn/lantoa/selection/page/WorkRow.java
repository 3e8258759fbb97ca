package vn.lantoa.selection.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.entries.EntryStatus;

/** An entry in the council's table and on its own page. */
public record WorkRow(
        String code,
        String title,
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

    /** @param hash the first signs of the original's SHA-256 */
    public record Picture(
            String small, String large, String srcset, int width, int height, boolean sound, String hash) {}
}
