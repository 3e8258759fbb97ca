package vn.lantoa.units.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tree from its top, or what a search found in it.
 *
 * @param day as date fields send it
 * @param next the unit after which the list goes on; null at its end
 * @param more whether a search found more than it shows
 */
public record TreePage(
        String tree,
        String day,
        String words,
        List<UnitLine> lines,
        @Nullable String next,
        boolean more,
        long total) {}
