package vn.lantoa.results.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of places, numbers as the reader writes them.
 *
 * @param place null when not ranked
 * @param prizes the names of what it won
 */
public record StandingRow(
        @Nullable Integer place,
        boolean shared,
        String code,
        String title,
        String author,
        String unit,
        String jury,
        String publicPart,
        String total,
        String ballots,
        List<String> prizes) {}
