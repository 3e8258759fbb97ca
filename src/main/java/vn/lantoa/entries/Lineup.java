package vn.lantoa.entries;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.UnitId;

/**
 * A sealed line-up (danh sách vào vòng): the paper that passes from one round to the next; immutable.
 *
 * @param source the district or attached committee that sent it; null for the contest's own
 * @param seal SHA-256 over phase, round, source and the entry codes in order, hexadecimal
 */
public record Lineup(
        UUID id,
        PhaseId phase,
        Round round,
        @Nullable UnitId source,
        PersonId sealedBy,
        Instant sealedAt,
        String seal,
        List<EntryId> entries) {}
