package vn.lantoa.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.EntryId;
import vn.lantoa.units.UnitId;

@Repository
class GalleryRows {

    private static final String PAGE = """
            select shown.entry from publication.shown
            where shown.phase = :phase and (cast(:upper as uuid) is null or shown.upper = :upper)
              and (select publication.begun(:phase))
            order by shown.drawn
            limit :limit offset :skip
            """;

    private static final String PER_DISTRICT = """
            select shown.upper, count(*) as entries from publication.shown
            where shown.phase = :phase and shown.upper is not null and (select publication.begun(:phase))
            group by shown.upper
            """;

    private static final String PLACE = """
            select code, before, after
            from (select shown.entry, shown.code, lag(shown.code) over drawing as before, lead(shown.code) over drawing as after
                  from publication.shown where shown.phase = :phase and (select publication.begun(:phase))
                  window drawing as (order by shown.drawn)) as row
            where entry = :entry
            """;

    /** A work of the gallery and its neighbours. */
    record Place(
            String code, @Nullable String before, @Nullable String after) {}

    private final JdbcClient jdbc;

    GalleryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EntryId> page(PhaseId phase, @Nullable UnitId upper, int limit, int skip) {
        return jdbc
                .sql(PAGE)
                .param("phase", phase.value())
                .param("upper", upper == null ? null : upper.value())
                .param("limit", limit)
                .param("skip", skip)
                .query(UUID.class)
                .list()
                .stream()
                .map(EntryId::new)
                .toList();
    }

    Optional<Place> place(PhaseId phase, EntryId entry) {
        return jdbc.sql(PLACE)
                .param("phase", phase.value())
                .param("entry", entry.value())
                .query(Place.class)
                .optional();
    }

    Map<UnitId, Integer> perDistrict(PhaseId phase) {
        return jdbc
                .sql(PER_DISTRICT)
                .param("phase", phase.value())
                .query((row, n) -> Map.entry(
                        new UnitId(Objects.requireNonNull(row.getObject("upper", UUID.class))), row.getInt("entries")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
