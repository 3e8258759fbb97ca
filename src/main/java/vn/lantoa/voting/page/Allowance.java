package vn.lantoa.voting.page;

import org.jspecify.annotations.Nullable;

/**
 * How often one voter may vote, null where the rules set no limit, and what a known voter has left of it.
 *
 * @param perWork ballots for one work
 * @param works how many works one voter may choose
 * @param perDay ballots a day
 * @param worksLeft null without a limit, or while the voter has not proved an address
 * @param leftToday likewise
 */
public record Allowance(
        int perWork,
        @Nullable Integer works,
        @Nullable Integer perDay,
        @Nullable Integer worksLeft,
        @Nullable Integer leftToday) {

    public static final Allowance NONE = new Allowance(1, null, null, null, null);

    /** Whether there is anything to say of what is left. */
    public boolean counts() {
        return worksLeft != null || leftToday != null;
    }
}
