package vn.lantoa.entries;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.contests.PhaseId;

/** A round handed over. */
public record LineupSealed(
        UUID lineup, PhaseId phase, String round, @Nullable UUID source, int entries) {}
