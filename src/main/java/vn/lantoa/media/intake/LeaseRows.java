package vn.lantoa.media.intake;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may write to an upload: one connection at a time, the newest. */
@Repository
public class LeaseRows {

    /** Whoever wrote before loses the lease: a dead connection cannot hold up its successor. */
    private static final String TAKE = """
            update media.upload
               set lease = :lease, touched_at = clock_timestamp()
             where id = :id and owner = :owner and received = :offset and not finished
            """;

    private static final String DROP = """
            update media.upload
               set lease = null
             where id = :id and owner = :owner
            returning id, owner, name, length, received, finished
            """;

    /** The row stays locked while one piece goes to the disk, so that two writers never write at once. */
    private static final String HOLD = """
            select true
              from media.upload
             where id = :id and lease = :lease and received = :offset
               for update
            """;

    private static final String ADVANCE = """
            update media.upload
               set received = :received, touched_at = clock_timestamp()
             where id = :id
            """;

    private final JdbcClient jdbc;

    public LeaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean take(UUID id, UUID owner, long offset, UUID lease) {
        return jdbc.sql(TAKE)
                        .param("id", id)
                        .param("owner", owner)
                        .param("offset", offset)
                        .param("lease", lease)
                        .update()
                == 1;
    }

    Optional<Upload> drop(UUID id, UUID owner) {
        return jdbc.sql(DROP)
                .param("id", id)
                .param("owner", owner)
                .query(Upload.class)
                .optional();
    }

    boolean hold(UUID id, UUID lease, long offset) {
        return jdbc.sql(HOLD)
                .param("id", id)
                .param("lease", lease)
                .param("offset", offset)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    void advance(UUID id, long received) {
        jdbc.sql(ADVANCE).param("id", id).param("received", received).update();
    }
}
