package vn.lantoa.contests;

import java.time.Instant;

/** A later version of the rules was issued; it governs from {@code from}. */
public record RulesAmended(PhaseId phase, int version, String number, Instant from) {}
