package vn.lantoa.results;

import java.time.Instant;
import java.util.List;
import vn.lantoa.contests.PhaseId;

/** The announced result of a phase: when it was sealed and announced, and its prizes in the order of the award. */
public record Announced(PhaseId phase, Instant sealedAt, Instant announcedAt, List<Award> awards) {}
