package vn.lantoa.results.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a phase, as the public sees it.
 *
 * @param phases numbers of the phases there is a page for
 * @param shown null when there is no contest
 */
public record ResultPage(List<Integer> phases, @Nullable PhaseResult shown) {

    /**
     * One phase.
     *
     * @param awarding when it is judged and awarded, in the plan's own words
     * @param told null until it is announced
     */
    public record PhaseResult(
            int number,
            String name,
            String awarding,
            @Nullable Told told) {}

    /** What is known after the announcement. */
    public record Told(
            Instant announcedAt,
            List<PrizeList> lists,
            Columns columns,
            List<StandingRow> rows,
            String rulesNumber,
            String fingerprint,
            String digest) {}
}
