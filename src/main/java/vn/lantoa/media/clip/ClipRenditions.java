package vn.lantoa.media.clip;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sizes in which a clip is played. The height is that of a clip filmed across; upright ones are as wide. */
public final class ClipRenditions {

    static final int SMALL = 480;
    static final int LARGE = 720;
    static final List<Integer> HEIGHTS = List.of(SMALL, LARGE);

    /** Nothing of where, when and by which camera; the index in front, so that it plays before it is loaded. */
    private static final List<String> FOR_ALL = List.of(
            "-map_metadata",
            "-1",
            "-map_chapters",
            "-1",
            "-movflags",
            "+faststart",
            "-c:v",
            "libx264",
            "-preset",
            "veryfast",
            "-g",
            "60",
            "-c:a",
            "aac",
            "-b:a",
            "96k",
            "-ac",
            "2",
            "-ar",
            "48000",
            "-f",
            "mp4",
            "-y");

    /** What a weak 4G line carries, and what the oldest telephones decode. */
    private static final List<String> FOR_SMALL =
            List.of("-profile:v", "baseline", "-crf", "24", "-maxrate", "900k", "-bufsize", "1800k");

    private static final List<String> FOR_LARGE =
            List.of("-profile:v", "main", "-crf", "23", "-maxrate", "2200k", "-bufsize", "4400k");

    private ClipRenditions() {}

    /** A clip is never made larger than it is: the large one is there only when it says more than the small one. */
    public static List<Integer> heights(int shortEdge) {
        return shortEdge > SMALL ? HEIGHTS : List.of(SMALL);
    }

    /** How FFmpeg is told to write this size, with the sound if there is any. */
    static List<String> output(int height, Path file) {
        List<String> words = new ArrayList<>(List.of("-map", "[v" + height + "]", "-map", "0:a:0?"));
        words.addAll(height == SMALL ? FOR_SMALL : FOR_LARGE);
        words.addAll(FOR_ALL);
        words.add("file:" + file);
        return words;
    }
}
