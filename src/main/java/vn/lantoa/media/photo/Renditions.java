package vn.lantoa.media.photo;

import java.util.List;

/** The sizes and formats in which a photo is shown. */
public final class Renditions {

    public static final int SMALL = 320;
    static final int MIDDLE = 1024;
    public static final int LARGE = 2048;
    public static final List<Integer> EDGES = List.of(SMALL, MIDDLE, LARGE);
    public static final List<String> FORMATS = List.of("webp", "jpg");

    private Renditions() {}

    /** The width of the rendition with this long edge; a photo is never made larger than it is. */
    public static int width(int edge, int width, int height) {
        int longEdge = Math.max(width, height);
        if (longEdge <= edge) {
            return width;
        } else {
            return (int) Math.max(1, Math.round((double) width * edge / longEdge));
        }
    }
}
