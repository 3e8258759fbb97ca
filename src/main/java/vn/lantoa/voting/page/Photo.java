package vn.lantoa.voting.page;

/**
 * A work's first photo, or the poster of its clip, with its true proportions.
 *
 * @param length how long a clip lasts, as a clock shows it; empty for a photo
 */
public record Photo(
        int width,
        int height,
        String length,
        String smallWebp,
        String smallJpg,
        String webpSet,
        String jpgSet,
        String middleJpg) {

    public boolean isClip() {
        return !length.isEmpty();
    }
}
