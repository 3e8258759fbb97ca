package vn.lantoa.publication.page;

/** One photo with its true proportions and where each size of it lies. */
public record Picture(
        int width,
        int height,
        String smallWebp,
        String smallJpg,
        String middleJpg,
        String largeJpg,
        String webpSet,
        String jpgSet) {}
