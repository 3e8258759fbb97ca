package vn.lantoa.entries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.RulesId;
import vn.lantoa.media.MediaId;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.UnitId;

/**
 * An entry as it stands. Whoever shows it decides who may see which part: a juror gets photos and caption only.
 *
 * @param code public entry code ({@code TQ-0012}); empty for a draft
 * @param unitName the unit's full name as of submission
 * @param upper the district or directly attached committee whose council selects
 * @param author the person who answers for it; {@code enteredBy} differs when a clerk entered it for them
 */
public record EntryCard(
        EntryId id,
        PhaseId phase,
        RulesId rules,
        String category,
        String code,
        @Nullable UnitId unit,
        String unitName,
        @Nullable UnitId upper,
        PersonId author,
        PersonId enteredBy,
        String authorName,
        boolean collective,
        String title,
        String caption,
        String place,
        @Nullable LocalDate takenOn,
        @Nullable Instant submittedAt,
        EntryStatus status,
        List<MediaId> photos) {}
