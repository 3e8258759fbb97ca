package vn.lantoa.media;

import java.util.List;

/** The sizes in which a clip is played. The height is that of a clip filmed across; upright ones are as wide. */
final class ClipRenditions {

    static final int SMALL = 480;
    static final int LARGE = 720;
    static final List<Integer> HEIGHTS = List.of(SMALL, LARGE);

    private ClipRenditions() {}

    /** A clip is never made larger than it is: the large one is there only when it says more than the small one. */
    static List<Integer> heights(int shortEdge) {
        return shortEdge > SMALL ? HEIGHTS : List.of(SMALL);
    }
}
