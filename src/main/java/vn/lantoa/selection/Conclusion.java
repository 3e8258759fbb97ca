package vn.lantoa.selection;

import java.time.Instant;
import java.util.List;
import vn.lantoa.shared.PersonId;

/** What a council put on record when it concluded; immutable. */
record Conclusion(
        PersonId by,
        Instant at,
        String place,
        Instant heldAt,
        String note,
        int chosen,
        int valid,
        List<PersonId> present) {}
