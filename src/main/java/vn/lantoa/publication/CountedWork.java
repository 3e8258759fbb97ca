package vn.lantoa.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.entries.EntryId;
import vn.lantoa.shared.PersonId;

/** A work with the figures of its post: those that count, and those that wait for a second officer. */
record CountedWork(
        String code,
        String title,
        @Nullable String permalink,
        @Nullable FigureEntry confirmed,
        @Nullable FigureEntry draft) {

    static CountedWork of(ResultSet row, int n) throws SQLException {
        EntryId entry = new EntryId(Objects.requireNonNull(row.getObject("entry", UUID.class)));
        return new CountedWork(
                row.getString("code"),
                row.getString("title"),
                row.getString("permalink"),
                FigureEntry.firm(row, entry),
                FigureEntry.draft(row, entry));
    }

    /** Who typed or confirmed anything here. */
    Stream<PersonId> officers() {
        return Stream.of(confirmed, draft)
                .filter(Objects::nonNull)
                .flatMap(figures -> Stream.of(figures.typedBy(), figures.confirmedBy()))
                .filter(Objects::nonNull);
    }
}
