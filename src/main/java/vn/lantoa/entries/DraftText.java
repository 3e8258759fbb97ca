package vn.lantoa.entries;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.media.MediaId;
import vn.lantoa.units.UnitId;

/**
 * What the entry form holds at one moment; anything may still be missing.
 *
 * @param unit chosen from the tree
 * @param unitWords the unit as the entrant wrote it, where there is no tree to choose from
 */
record DraftText(
        @Nullable UnitId unit,
        String authorName,
        String title,
        String caption,
        String place,
        @Nullable LocalDate takenOn,
        PrivateDetails privateDetails,
        List<MediaId> photos,
        List<String> declared,
        String unitWords) {

    DraftText(
            @Nullable UnitId unit,
            String authorName,
            String title,
            String caption,
            String place,
            @Nullable LocalDate takenOn,
            PrivateDetails privateDetails,
            List<MediaId> photos,
            List<String> declared) {
        this(unit, authorName, title, caption, place, takenOn, privateDetails, photos, declared, "");
    }
}
