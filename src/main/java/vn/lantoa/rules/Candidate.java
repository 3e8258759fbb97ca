package vn.lantoa.rules;

/** A work that a council chose: its key, its author's and its unit's. */
public record Candidate(String entry, String author, String unit) {}
