package vn.lantoa.voting.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.media.PlayableClip;
import vn.lantoa.web.page.Form;

/**
 * One work and the way to vote for it.
 *
 * @param player null unless the work is a clip
 * @param state {@code ahead}, {@code open} or {@code over}
 * @param step {@code address}, {@code code}, {@code cast}, {@code chosen}, {@code spent} or {@code spentToday}
 * @param email where the code went; empty unless the step is {@code code}
 * @param ballots how many it has so far; null where the rules keep that secret
 */
public record BallotPage(
        String code,
        int phase,
        String title,
        String caption,
        String author,
        @Nullable Photo photo,
        @Nullable PlayableClip player,
        String state,
        @Nullable Instant from,
        @Nullable Instant to,
        String step,
        String email,
        Allowance allowance,
        @Nullable Integer ballots,
        Form form) {}
