package vn.lantoa.publication.page;

/**
 * One photo, or the poster of a clip, with its true proportions and where each size of it lies.
 *
 * @param length how long a clip lasts, as a clock shows it; empty for a photo
 */
public record Picture(
        int width,
        int height,
        String length,
        String smallWebp,
        String smallJpg,
        String middleJpg,
        String largeJpg,
        String webpSet,
        String jpgSet) {

    public boolean isClip() {
        return !length.isEmpty();
    }
}
