package vn.lantoa.media;

import java.util.Locale;

/** Why a file cannot be taken as a photo or clip. Each has a sentence for the author under {@link #key()}. */
public enum Refusal {
    EMPTY,
    UNKNOWN_KIND,
    ANIMATED,
    TOO_SMALL,
    TOO_MANY_PIXELS,
    DAMAGED,
    HEIC_UNSUPPORTED,
    CLIP_DAMAGED,
    CLIP_WITHOUT_PICTURE,
    CLIP_CODEC,
    CLIP_TOO_SMALL,
    CLIP_TOO_LARGE,
    CLIP_TOO_MANY_TRACKS,
    QUARANTINED;

    /** The message key of the sentence that says what is wrong and what to do next. */
    public String key() {
        return "media.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
