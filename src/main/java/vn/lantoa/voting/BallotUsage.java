package vn.lantoa.voting;

import java.util.Map;
import vn.lantoa.entries.EntryId;

/**
 * What one voter has cast in a poll.
 *
 * @param ballots how many for each work they voted for
 * @param today how many on this day, whatever the work
 */
record BallotUsage(Map<EntryId, Integer> ballots, int today) {

    static final BallotUsage NOTHING = new BallotUsage(Map.of(), 0);

    int of(EntryId entry) {
        return ballots.getOrDefault(entry, 0);
    }

    /** Nothing more may be given to this work. */
    boolean isFull(EntryId entry, BallotLimits limits) {
        return of(entry) >= limits.perWork();
    }

    /** This is a work more than the voter may choose. */
    boolean isSpent(EntryId entry, BallotLimits limits) {
        return of(entry) == 0 && ballots.size() >= limits.works();
    }

    boolean isSpentToday(BallotLimits limits) {
        return today >= limits.perDay();
    }
}
