package vn.lantoa.media.intake;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class UploadRows {

    private static final String ONE_CREATION_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('media.upload ' || :owner, 0))";

    private static final String CREATE_WITHIN_LIMIT = """
            insert into media.upload (id, owner, name, length)
            select :id, :owner, :name, :length
             where :length + (select coalesce(sum(length), 0)
                                from media.upload
                               where owner = :owner and not finished) <= :openBytes
            """;

    private static final String CREATE_WHOLE = """
            insert into media.upload (id, owner, name, length, received)
            values (:id, :owner, :name, :length, :length)
            """;

    private static final String FIND = """
            select id, owner, name, length, received, finished
              from media.upload
             where id = :id and owner = :owner
            """;

    private static final String FORGOTTEN = """
            delete from media.upload
             where id in (select id
                            from media.upload
                           where not finished and touched_at < clock_timestamp() - make_interval(secs => :seconds)
                             for update skip locked
                           limit 500)
            returning id
            """;

    private final JdbcClient jdbc;

    public UploadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean create(Upload upload, long openBytes) {
        jdbc.sql(ONE_CREATION_AT_A_TIME)
                .param("owner", upload.owner().toString())
                .query((row, n) -> true)
                .single();
        return jdbc.sql(CREATE_WITHIN_LIMIT)
                        .param("id", upload.id())
                        .param("owner", upload.owner())
                        .param("name", upload.name())
                        .param("length", upload.length())
                        .param("openBytes", openBytes)
                        .update()
                == 1;
    }

    /** A file that came in one go; it was never open, so the limit on open bytes does not touch it. */
    void createWhole(Upload upload) {
        jdbc.sql(CREATE_WHOLE)
                .param("id", upload.id())
                .param("owner", upload.owner())
                .param("name", upload.name())
                .param("length", upload.length())
                .update();
    }

    Optional<Upload> find(UUID id, UUID owner) {
        return jdbc.sql(FIND)
                .param("id", id)
                .param("owner", owner)
                .query(Upload.class)
                .optional();
    }

    void finish(UUID id) {
        jdbc.sql("update media.upload set finished = true, lease = null where id = :id")
                .param("id", id)
                .update();
    }

    boolean deleteOpen(UUID id, UUID owner) {
        return jdbc.sql("delete from media.upload where id = :id and owner = :owner and not finished")
                        .param("id", id)
                        .param("owner", owner)
                        .update()
                == 1;
    }

    void delete(UUID id) {
        jdbc.sql("delete from media.upload where id = :id").param("id", id).update();
    }

    /** Takes away what nobody has written to for so long, and says whose bytes may go. */
    List<UUID> deleteForgotten(Duration after) {
        return jdbc.sql(FORGOTTEN)
                .param("seconds", (double) after.toSeconds())
                .query(UUID.class)
                .list();
    }
}
