package vn.lantoa.voting.page;

/** A work's first photo with its true proportions. */
public record Photo(
        int width, int height, String smallWebp, String smallJpg, String webpSet, String jpgSet, String middleJpg) {}
