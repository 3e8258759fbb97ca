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
        EntryId entry = new EntryId(Objects.requireNonNull(row.getObject("entry", UUID.class)));
        return Objects.requireNonNull(draft(row, entry)).confirmed(row);
    }

    /** Null where the row has none. */
    static @Nullable FigureEntry draft(ResultSet row, EntryId entry) throws SQLException {
        return read(row, entry, "");
    }

    /** The confirmed ones, from columns of their own; null where the row has none. */
    static @Nullable FigureEntry firm(ResultSet row, EntryId entry) throws SQLException {
        FigureEntry read = read(row, entry, "firm_");
        return read == null ? null : read.confirmed(row);
    }

    private static @Nullable FigureEntry read(ResultSet row, EntryId entry, String prefix) throws SQLException {
        UUID id = row.getObject(prefix + "id", UUID.class);
        return id == null
                ? null
                : new FigureEntry(
                        id,
                        entry,
                        new Figures(
                                row.getInt(prefix + "reactions"),
                                row.getInt(prefix + "comments"),
                                row.getInt(prefix + "shares"),
                                row.getInt(prefix + "views")),
                        new PersonId(Objects.requireNonNull(row.getObject(prefix + "typed_by", UUID.class))),
                        Objects.requireNonNull(row.getTimestamp(prefix + "typed_at"))
                                .toInstant(),
                        null,
                        null);
    }

    private FigureEntry confirmed(ResultSet row) throws SQLException {
        UUID by = row.getObject("confirmed_by", UUID.class);
        Timestamp at = row.getTimestamp("confirmed_at");
        return by == null || at == null
                ? this
                : new FigureEntry(id, entry, figures, typedBy, typedAt, new PersonId(by), at.toInstant());
    }
}
