package vn.lantoa.results.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One list of prizes (cơ cấu giải) with those who won them. */
public record PrizeList(String name, List<Won> won) {

    /**
     * A prize and who won it.
     *
     * @param figure what it was placed by, in words; empty when no ranking gave the prize
     * @param rewards what comes with it besides its paper, in the words of the rules
     * @param podium shown with its picture, above the others
     */
    public record Won(
            String prize,
            String code,
            String title,
            String author,
            String unit,
            String figure,
            List<String> rewards,
            boolean beyondCount,
            boolean podium,
            @Nullable Picture picture) {

        public Won with(@Nullable Picture shown) {
            return new Won(prize, code, title, author, unit, figure, rewards, beyondCount, podium, shown);
        }
    }

    /** Where the public sees the first photo of a work. */
    public record Picture(String src, String srcset, int width, int height, boolean clip) {}
}
