package vn.lantoa.entries;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.media.MediaId;
import vn.lantoa.units.UnitId;

/** What the entry form holds at one moment; anything may still be missing. */
record DraftText(
        @Nullable UnitId unit,
        String authorName,
        String title,
        String caption,
        String place,
        @Nullable LocalDate takenOn,
        PrivateDetails privateDetails,
        List<MediaId> photos,
        List<String> declared) {}
