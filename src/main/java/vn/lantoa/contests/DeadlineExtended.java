package vn.lantoa.contests;

import java.time.Instant;

/** An extension came into force. */
public record DeadlineExtended(PhaseId phase, String activity, String scope, Instant until, String reason) {}
