package vn.lantoa.contests;

/** Rules came into force; immutable from now on. */
public record RulesIssued(PhaseId phase, int version, String number) {}
