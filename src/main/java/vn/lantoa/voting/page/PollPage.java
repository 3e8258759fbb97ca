package vn.lantoa.voting.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param phases numbers of the phases there is a page for
 * @param state {@code none} (the rules know no vote on the site), {@code elsewhere} (they know voters by what this site
 *     cannot prove), {@code ahead}, {@code open} or {@code over}
 */
public record PollPage(
        int phase,
        List<Integer> phases,
        String state,
        @Nullable Instant from,
        @Nullable Instant to,
        Allowance allowance,
        List<Choice> choices) {

    /**
     * @param chosen whether this voter voted for it
     * @param ballots how many it has so far; null where the rules keep that secret
     */
    public record Choice(
            String code,
            String title,
            @Nullable Photo photo,
            boolean chosen,
            @Nullable Integer ballots) {}
}
