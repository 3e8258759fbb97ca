package vn.lantoa.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.entries.EntryId;
import vn.lantoa.shared.PersonId;

/** Figures typed by one officer, and, once they count, confirmed by another. */
record FigureEntry(
        UUID id,
        EntryId entry,
        Figures figures,
        PersonId typedBy,
        Instant typedAt,
        @Nullable PersonId confirmedBy,
        @Nullable Instant confirmedAt) {

    boolean isConfirmed() {
        return confirmedBy != null;
    }

    static FigureEntry of(ResultSet row, int n) throws SQLException {
        UUID confirmedBy = row.getObject("confirmed_by", UUID.class);
        Timestamp confirmedAt = row.getTimestamp("confirmed_at");
        return new FigureEntry(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                new EntryId(Objects.requireNonNull(row.getObject("entry", UUID.class))),
                new Figures(row.getInt("reactions"), row.getInt("comments"), row.getInt("shares"), row.getInt("views")),
                new PersonId(Objects.requireNonNull(row.getObject("typed_by", UUID.class))),
                Objects.requireNonNull(row.getTimestamp("typed_at")).toInstant(),
                confirmedBy == null ? null : new PersonId(confirmedBy),
                confirmedAt == null ? null : confirmedAt.toInstant());
    }
}
