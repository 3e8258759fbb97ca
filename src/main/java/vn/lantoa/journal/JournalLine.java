package vn.lantoa.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line as people read it; the number is null for the second until it is linked. */
public record JournalLine(@Nullable Long number, Instant at, String actorName, String subject, String sentence) {}
