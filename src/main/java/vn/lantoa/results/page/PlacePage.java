package vn.lantoa.results.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why one work has its place.
 *
 * @param jurors pseudonyms' numbers, one a column of the sheets
 * @param tie the link of the chain that parted it from an equal total; empty when none had to
 * @param why each step of the computation, one sentence each
 * @param formula the articles of the rules it was computed by, one paragraph each
 */
public record PlacePage(
        int phase,
        String code,
        String title,
        String author,
        String unit,
        @Nullable Integer place,
        boolean shared,
        long ranked,
        List<String> prizes,
        PrizeList.@Nullable Picture picture,
        List<String> jurors,
        List<Marks> marks,
        List<String> sheetTotals,
        List<Count> counts,
        @Nullable Part jury,
        @Nullable Part publicPart,
        String total,
        String exactTotal,
        String tie,
        List<String> why,
        List<String> formula,
        String rulesNumber,
        String fingerprint,
        String digest) {

    /** The points of one criterion, one a sheet. */
    public record Marks(String criterion, String max, List<String> points) {}

    /** How many of one thing the public did, by its name. */
    public record Count(String name, String count) {}

    /** One part of the total; null where the rules know no such part. {@code full} is empty when there is no most. */
    public record Part(String points, String full) {}
}
