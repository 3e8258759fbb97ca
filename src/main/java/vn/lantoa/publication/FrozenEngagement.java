package vn.lantoa.publication;

import java.time.Instant;
import java.util.Map;
import vn.lantoa.entries.EntryId;

/** The Fanpage figures of a phase as they stand for good. A work without a post is not in the map. */
public record FrozenEngagement(Instant frozenAt, Map<EntryId, Figures> figures) {}
