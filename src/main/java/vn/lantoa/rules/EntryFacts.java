package vn.lantoa.rules;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry as its author is about to send it. */
public record EntryFacts(
        String category,
        Entrants.EntrantKind entrant,
        String caption,
        String place,
        @Nullable Instant takenAt,
        List<FileFacts> files,
        List<String> declared,
        @Nullable Integer age,
        boolean onBehalf,
        List<String> parts) {

    public EntryFacts {
        files = List.copyOf(files);
        declared = List.copyOf(declared);
        parts = List.copyOf(parts);
    }
}
