package vn.lantoa.publication;

import java.util.UUID;

/** An entry went up in the gallery, or will when the window opens. */
public record EntryPublished(UUID entry, UUID phase) {}
