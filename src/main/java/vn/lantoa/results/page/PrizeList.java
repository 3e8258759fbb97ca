package vn.lantoa.results.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One list of prizes (cơ cấu giải) with those who won them. */
public record PrizeList(String name, List<Won> won) {

    /**
     * A prize and who won it.
     *
     * @param audience figure counts ballots, not points
     * @param podium shown with its picture, above the others
     * @param cash in đồng, as written; empty without money
     */
    public record Won(
            String prize,
            String code,
            String title,
            String author,
            String unit,
            String figure,
            String cash,
            boolean beyondCount,
            boolean podium,
            boolean audience,
            @Nullable Picture picture) {}

    /** Where the public sees the first photo of a work. */
    public record Picture(String src, String srcset, int width, int height) {}
}
