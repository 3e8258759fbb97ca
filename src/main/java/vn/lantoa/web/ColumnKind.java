package vn.lantoa.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.shared.IdText;

/** What a column of a list holds, so that its value travels in a mark and comes back as what it was. */
public enum ColumnKind {
    TEXT,
    WHOLE,
    DECIMAL,
    TIME,
    ID;

    private static final int LONGEST = 1_000;

    String write(ResultSet row, String column) throws SQLException {
        return switch (this) {
            case TEXT, ID -> Objects.requireNonNull(row.getString(column), column);
            case WHOLE -> Long.toString(row.getLong(column));
            case DECIMAL -> row.getBigDecimal(column).toPlainString();
            case TIME -> row.getObject(column, OffsetDateTime.class).toInstant().toString();
        };
    }

    /** Null for what no row can ever have held. */
    @Nullable
    Object read(String written) {
        if (written.length() > LONGEST || written.chars().anyMatch(Character::isISOControl)) {
            return null;
        }
        try {
            return switch (this) {
                case TEXT -> written;
                case WHOLE -> Long.valueOf(written);
                case DECIMAL ->
                    written.matches("-?\\d{1,15}(\\.\\d{1,20})?") ? new java.math.BigDecimal(written) : null;
                case TIME -> time(Instant.parse(written));
                case ID -> IdText.read(written).orElse(null);
            };
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return null;
        }
    }

    /** The database knows no year beyond 294276. */
    private static @Nullable OffsetDateTime time(Instant at) {
        boolean sane = at.isAfter(Instant.EPOCH) && at.isBefore(Instant.parse("3000-01-01T00:00:00Z"));
        return sane ? at.atOffset(ZoneOffset.UTC) : null;
    }
}
