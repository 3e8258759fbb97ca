package vn.lantoa.publication;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lantoa.entries.EntryId;

/** How it stands with one work: hung at a time, or taken down for a reason. */
record PublicationState(EntryId entry, Instant at, @Nullable String liftedReason) {

    boolean inForce() {
        return liftedReason == null;
    }

    static Map<EntryId, PublicationState> byEntry(JdbcClient.StatementSpec rows) {
        return rows
                .query((row, n) -> {
                    Timestamp at = Objects.requireNonNull(row.getTimestamp("at"));
                    return new PublicationState(
                            new EntryId(Objects.requireNonNull(row.getObject("entry", UUID.class))),
                            at.toInstant(),
                            row.getString("lifted_reason"));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(PublicationState::entry, h -> h));
    }
}
