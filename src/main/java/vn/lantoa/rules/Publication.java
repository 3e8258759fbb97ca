package vn.lantoa.rules;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where works are shown. */
public record Publication(@Nullable Text page, boolean finalistsOnly, List<LocalTime> slots) {}
