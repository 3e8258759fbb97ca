package vn.lantoa.results.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gate before the announcement.
 *
 * @param phases numbers of the phases there is a page for
 * @param missing message keys of what must still happen before sealing
 * @param sealed null until the result is sealed
 */
public record GatePage(
        int phase,
        List<Integer> phases,
        String phaseName,
        List<String> missing,
        @Nullable Held sealed) {

    /**
     * A sealed result.
     *
     * @param mayAnnounce the reader is the head of the committee and it is not announced yet
     * @param chosen names of the lists of prizes that the committee gives by its own choice
     * @param differing what a recount finds changed; empty when all is the same
     */
    public record Held(
            Instant at,
            @Nullable Instant announcedAt,
            boolean mayAnnounce,
            String digest,
            List<String> differing,
            List<PrizeList> lists,
            List<String> chosen,
            Columns columns,
            List<StandingRow> rows) {}
}
