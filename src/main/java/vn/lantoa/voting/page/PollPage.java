package vn.lantoa.voting.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param state {@code none} (the rules know no vote here), {@code ahead}, {@code open} or {@code over}
 * @param limit how many works one voter may vote for; null when there is no limit
 * @param left how many votes this voter has left; null while they have not proved an address
 */
public record PollPage(
        int phase,
        String state,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Integer limit,
        @Nullable Integer left,
        List<Choice> choices) {

    /** @param chosen whether this voter voted for it */
    public record Choice(
            String code, String title, @Nullable Photo photo, boolean chosen) {}
}
