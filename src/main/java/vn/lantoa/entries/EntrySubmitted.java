package vn.lantoa.entries;

import java.util.UUID;

/** An entry came in. */
public record EntrySubmitted(UUID entry, String code, UUID phase) {}
