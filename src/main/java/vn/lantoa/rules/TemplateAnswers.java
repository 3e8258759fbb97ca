package vn.lantoa.rules;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The few decisions a new contest starts from; {@link RuleTemplate} makes the rest of the rules around them.
 *
 * @param deadline the last day on which works are received
 * @param votingEnds the last day of publication and voting
 * @param quota how many works each council may send up; used with tiers only
 */
public record TemplateAnswers(
        String code,
        Text title,
        Text theme,
        Text organiser,
        @Nullable String telephone,
        @Nullable String email,
        Medium medium,
        boolean tiers,
        boolean publicVote,
        LocalDate launch,
        LocalDate deadline,
        LocalDate votingEnds,
        int maxPerAuthor,
        int minShortSide,
        Duration maxLength,
        int quota) {

    /** What is entered. */
    public enum Medium {
        PHOTO,
        CLIP,
        BOTH
    }
}
