package vn.lantoa.media.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.media.Refusal;
import vn.lantoa.media.photo.ProbeResult;

@Repository
public class FileRows {

    private static final String COLUMNS = """
            select id, owner, name, bytes, sha256, type, width, height, length_ms, taken_at, camera, orientation,
                   gps, colour_space, dominant_colour, status, refusal, rendered
              from media.file
            """;

    private static final String RECEIVED = """
            insert into media.file (id, owner, name, bytes, sha256)
            select id, owner, name, length, :sha256
              from media.upload
             where id = :id
            on conflict (id) do nothing
            """;

    /** Counted and committed before the try itself: a try that kills its process must count. */
    private static final String TRY = """
            update media.file
               set tries = tries + 1
             where id = :id and (status = 'RECEIVED' or (status = 'READY' and not rendered))
            returning tries
            """;

    private static final String READY = """
            update media.file
               set status = 'READY', tries = 0, type = :type, width = :width, height = :height,
                   length_ms = :lengthMs, taken_at = :takenAt, camera = :camera, orientation = :orientation, gps = :gps,
                   colour_space = :colourSpace, dominant_colour = :dominantColour
             where id = :id and status = 'RECEIVED'
            """;

    private static final String REFUSED = """
            update media.file
               set status = 'REFUSED', refusal = :reason
             where id = :id and status <> 'REFUSED'
            """;

    private final JdbcClient jdbc;

    public FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<MediaFile> find(MediaId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(MediaFile.class)
                .optional();
    }

    public Map<MediaId, MediaFile> findAll(Collection<MediaId> ids) {
        Map<MediaId, MediaFile> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(COLUMNS + " where id in (:ids)")
                    .param("ids", ids.stream().map(MediaId::value).toList())
                    .query(MediaFile.class)
                    .list()
                    .forEach(file -> found.put(file.id(), file));
        }
        return found;
    }

    public List<MediaFile> ownedBy(UUID owner) {
        return jdbc.sql(COLUMNS + " where owner = :owner order by received_at desc, id")
                .param("owner", owner)
                .query(MediaFile.class)
                .list();
    }

    boolean received(MediaId id, String sha256) {
        return jdbc.sql(RECEIVED)
                        .param("id", id.value())
                        .param("sha256", sha256)
                        .update()
                == 1;
    }

    /** The number of this try; empty when the file is decided and there is nothing to try. */
    Optional<Integer> tryAgain(MediaId id) {
        return jdbc.sql(TRY).param("id", id.value()).query(Integer.class).optional();
    }

    boolean ready(MediaId id, ProbeResult found) {
        return jdbc.sql(READY)
                        .param("id", id.value())
                        .param("type", found.type())
                        .param("width", found.width())
                        .param("height", found.height())
                        .param("lengthMs", found.lengthMs())
                        .param("takenAt", found.takenAt())
                        .param("camera", found.camera())
                        .param("orientation", found.orientation())
                        .param("gps", found.gps())
                        .param("colourSpace", found.colourSpace())
                        .param("dominantColour", found.dominantColour())
                        .update()
                == 1;
    }

    boolean refused(MediaId id, Refusal reason) {
        return jdbc.sql(REFUSED)
                        .param("id", id.value())
                        .param("reason", reason.name())
                        .update()
                == 1;
    }

    void rendered(MediaId id) {
        jdbc.sql("update media.file set rendered = true, tries = 0 where id = :id")
                .param("id", id.value())
                .update();
    }

    void delete(MediaId id) {
        jdbc.sql("delete from media.file where id = :id")
                .param("id", id.value())
                .update();
    }
}
