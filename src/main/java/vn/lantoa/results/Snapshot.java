package vn.lantoa.results;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.RulesId;
import vn.lantoa.entries.EntryId;

/**
 * A sealed result as it stands in the database.
 *
 * @param digest SHA-256 over {@link Digest#of}, hexadecimal; also in the journal
 * @param announcedAt null until the head of the committee has announced it
 */
record Snapshot(
        UUID id,
        PhaseId phase,
        RulesId rules,
        String fingerprint,
        String drawSeed,
        String digest,
        Instant sealedAt,
        @Nullable Instant announcedAt,
        List<Line> lines,
        List<Award> awards) {

    /** One entry as the papers named it when the result was sealed, what it was judged by, and where it stands. */
    record Line(
            EntryId entry,
            String title,
            String authorName,
            boolean collective,
            String unitName,
            String inputs,
            Standing standing) {

        String code() {
            return standing.code();
        }
    }

    Optional<Line> line(EntryId entry) {
        return lines.stream().filter(line -> line.entry().equals(entry)).findFirst();
    }

    List<Award> awardsOf(EntryId entry) {
        return awards.stream().filter(award -> award.entry().equals(entry)).toList();
    }

    long ranked() {
        return lines.stream().filter(line -> line.standing().place() != null).count();
    }
}
