package vn.lantoa.judging;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.entries.EntryId;

/** One juror's sheet for one entry, with the marks put so far by criterion. */
record Scoresheet(
        UUID id,
        EntryId entry,
        String code,
        int position,
        SheetState state,
        String note,
        @Nullable Instant signedAt,
        Map<String, BigDecimal> marks) {}
