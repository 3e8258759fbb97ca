package vn.lantoa.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One list of prizes, given by one ranking; the first prize of the list goes to the first place. */
public record AwardScheme(
        String code,
        Text name,
        RankedBy rankedBy,
        @Nullable String category,
        @Nullable String round,
        boolean perUnit,
        boolean toCollectives,
        List<Prize> prizes) {

    /** What the places are taken from. */
    public enum RankedBy {
        TOTAL,
        JURY,
        PUBLIC,
        BALLOTS,
        COMMITTEE_CHOICE
    }
}
