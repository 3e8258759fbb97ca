package vn.lantoa.judging;

import vn.lantoa.contests.PhaseId;

/** All sheets are signed and nothing of the round changes any more. */
public record RoundConcluded(RoundId round, PhaseId phase, String kind, int sheets) {}
