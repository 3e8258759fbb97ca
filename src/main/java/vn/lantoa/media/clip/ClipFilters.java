package vn.lantoa.media.clip;

import java.util.List;
import java.util.Locale;
import vn.lantoa.media.photo.Renditions;

/** How FFmpeg is told to make pictures smaller, upright, of even sides and of colours that every screen shows. */
final class ClipFilters {

    /** Phones film in a range that other screens show washed out. */
    private static final String TO_STANDARD_RANGE = "setparams=color_primaries=bt2020:colorspace=bt2020nc,"
            + "zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt709,"
            + "tonemap=tonemap=hable:desat=0,zscale=t=bt709:m=bt709:r=tv,";

    private static final int MOST_FRAMES = 30;

    private ClipFilters() {}

    static String poster(ClipFacts facts) {
        return smaller(facts, Renditions.LARGE, Renditions.LARGE, "pc") + range(facts) + "format=yuvj420p";
    }

    /** One decoded picture feeds all sizes, the smaller made from the next larger one; they come out as [v480], [v720]. */
    static String played(ClipFacts facts, List<Integer> heights) {
        int largest = heights.getLast();
        StringBuilder graph = new StringBuilder("[0:v:0]bwdif=deint=interlaced,")
                .append(facts.framesPerSecond() > MOST_FRAMES + 1 ? "fps=" + MOST_FRAMES + "," : "")
                .append(sized(facts, largest))
                .append(range(facts))
                .append("format=yuv420p");
        if (heights.size() == 1) {
            return graph.append("[v").append(largest).append(']').toString();
        }
        int small = heights.getFirst();
        return graph.append(String.format(
                        Locale.ROOT,
                        ",split=2[v%d][again];[again]%sformat=yuv420p[v%d]",
                        largest,
                        sized(facts, small),
                        small))
                .toString();
    }

    private static String sized(ClipFacts facts, int height) {
        return smaller(facts, height, height * 8 / 3, "tv");
    }

    private static String range(ClipFacts facts) {
        return facts.highDynamicRange() ? TO_STANDARD_RANGE : "";
    }

    /**
     * Never larger than it is; both edges are kept within these.
     *
     * @param brightness {@code pc} for pictures, {@code tv} for clips: players and browsers expect no other
     */
    private static String smaller(ClipFacts facts, int shortEdge, int longEdge, String brightness) {
        double scale = Math.min(
                1,
                Math.min(
                        (double) shortEdge / Math.min(facts.width(), facts.height()),
                        (double) longEdge / Math.max(facts.width(), facts.height())));
        return String.format(
                Locale.ROOT,
                "scale=%d:%d:flags=bicubic:out_range=%s,setsar=1,",
                even(facts.width() * scale),
                even(facts.height() * scale),
                brightness);
    }

    private static long even(double edge) {
        return Math.max(2, Math.round(edge / 2) * 2);
    }
}
