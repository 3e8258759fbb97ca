package vn.lantoa.media;

import java.util.List;

/** The sizes and formats in which a photo is shown. */
final class Renditions {

    static final int SMALL = 320;
    static final int MIDDLE = 1024;
    static final int LARGE = 2048;
    static final List<Integer> EDGES = List.of(SMALL, MIDDLE, LARGE);
    static final List<String> FORMATS = List.of("webp", "jpg");

    private Renditions() {}

    /** The width of the rendition with this long edge; a photo is never made larger than it is. */
    static int width(int edge, int width, int height) {
        int longEdge = Math.max(width, height);
        if (longEdge <= edge) {
            return width;
        } else {
            return (int) Math.max(1, Math.round((double) width * edge / longEdge));
        }
    }
}
