package vn.lantoa.results;

import java.util.UUID;

/** The head of the committee has announced the result of a phase. */
public record ResultsAnnounced(UUID phase, int ranked, int prizes) {}
