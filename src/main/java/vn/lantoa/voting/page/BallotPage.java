package vn.lantoa.voting.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;

/**
 * One work and the way to vote for it.
 *
 * @param state {@code ahead}, {@code open} or {@code over}
 * @param step {@code address}, {@code code}, {@code cast}, {@code chosen} or {@code spent}
 * @param email where the code went; empty unless the step is {@code code}
 */
public record BallotPage(
        String code,
        String title,
        String caption,
        String author,
        @Nullable Photo photo,
        String state,
        @Nullable Instant from,
        @Nullable Instant to,
        String step,
        String email,
        @Nullable Integer limit,
        @Nullable Integer left,
        Form form) {}
