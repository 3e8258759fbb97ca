package vn.lantoa.judging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.contests.PhaseId;

/** A round of judging as it stands. @param concludedAt null while it is open */
public record JudgingRound(
        RoundId id, PhaseId phase, String kind, @Nullable Instant concludedAt) {
    public boolean isConcluded() {
        return concludedAt != null;
    }
}
