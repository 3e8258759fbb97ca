package vn.lantoa.results.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results of all phases, as the public sees them. */
public record ResultPage(List<PhaseResult> phases) {

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
            List<StandingRow> rows,
            String rulesNumber,
            String fingerprint,
            String digest) {}
}
