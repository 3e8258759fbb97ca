package vn.lantoa.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the pages ask about units: one statement a question, however many there are. */
@Component
class UnitReading {

    static final int PAGE = 50;

    private static final String BELOW_PAGED = """
            select version.unit, version.name, version.kind, version.symbol
            from units.version
            join units.kind on kind.code = version.kind
            join units.tier on tier.code = kind.tier
            where version.superseded is null and version.during @> cast(:day as date) and tier.tree = :tree
              and version.parent is not distinct from cast(:parent as uuid)
              and (cast(:after as uuid) is null
                   or (version.name collate "vi-x-icu", version.unit) >
                      (select last.name collate "vi-x-icu", last.unit from units.version last
                       where last.unit = :after and last.superseded is null and last.during @> cast(:day as date)))
            order by version.name collate "vi-x-icu", version.unit
            limit :limit
            """;

    private static final String COUNT_BELOW = """
            select count(*) from units.version
            join units.kind on kind.code = version.kind
            join units.tier on tier.code = kind.tier
            where superseded is null and during @> cast(:day as date) and tier.tree = :tree
              and parent is not distinct from cast(:parent as uuid)
            """;

    private static final String COUNTS_BELOW = """
            select parent as unit, count(*) as below from units.version
            where superseded is null and during @> cast(:day as date) and parent = any(:units)
            group by parent
            """;

    private static final String ABOVE = """
            with recursive up as (
                select parent as unit, 1 as step from units.version
                where unit = :unit and superseded is null and during @> cast(:day as date)
                union all
                select version.parent, up.step + 1 from up
                join units.version on version.unit = up.unit
                where version.superseded is null and version.during @> cast(:day as date) and up.step < 20
            )
            select version.unit, version.name from up
            join units.version on version.unit = up.unit
            where version.superseded is null and version.during @> cast(:day as date)
            order by up.step desc
            """;

    private static final String PAST = """
            select version.name, coalesce(above.name, '') as parent, lower(version.during) as from_,
                   upper(version.during) as until_
            from units.version
            left join units.version above on above.unit = version.parent and above.superseded is null
                 and above.during @> lower(version.during)
            where version.unit = :unit and version.superseded is null
            order by lower(version.during) desc
            """;

    /** The last name of whoever came before or after, by acts in force. */
    private static final String KIN = """
            select distinct on (kin.unit) kin.unit, version.name
            from (select %s as unit from units.succession
                  where %s = :unit and act not in (select act from units.undoing)) as kin
            join units.version on version.unit = kin.unit and version.superseded is null
            order by kin.unit, lower(version.during) desc
            """;

    private static final String TOUCHED = """
            select distinct on (unit) unit, name from units.version
            where written = :act or superseded = :act
            order by unit, written = :act desc
            limit 30
            """;

    private final JdbcClient jdbc;

    UnitReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Line(UUID unit, String name, String kind, String symbol) {}

    record Named(UUID unit, String name) {}

    record Stretch(
            String name,
            String parent,
            LocalDate from_,
            @Nullable LocalDate until_) {}

    private record Count(UUID unit, long below) {}

    /** One more than a page, so that whoever asks knows whether there is a next one. */
    List<Line> below(Tree tree, @Nullable UnitId parent, LocalDate day, @Nullable UUID after) {
        return jdbc.sql(BELOW_PAGED)
                .param("tree", tree.name())
                .param("parent", parent == null ? null : parent.value())
                .param("day", day)
                .param("after", after)
                .param("limit", PAGE + 1)
                .query(Line.class)
                .list();
    }

    long countBelow(Tree tree, @Nullable UnitId parent, LocalDate day) {
        return jdbc.sql(COUNT_BELOW)
                .param("tree", tree.name())
                .param("parent", parent == null ? null : parent.value())
                .param("day", day)
                .query(Long.class)
                .single();
    }

    Map<UUID, Long> countsBelow(Collection<UUID> units, LocalDate day) {
        return jdbc
                .sql(COUNTS_BELOW)
                .param("units", units.toArray(UUID[]::new))
                .param("day", day)
                .query(Count.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Count::unit, Count::below));
    }

    List<Named> above(UnitId unit, LocalDate day) {
        return jdbc.sql(ABOVE)
                .param("unit", unit.value())
                .param("day", day)
                .query(Named.class)
                .list();
    }

    List<Stretch> past(UnitId unit) {
        return jdbc.sql(PAST).param("unit", unit.value()).query(Stretch.class).list();
    }

    List<Named> predecessors(UnitId unit) {
        return kin("predecessor", "successor", unit);
    }

    List<Named> successors(UnitId unit) {
        return kin("successor", "predecessor", unit);
    }

    private List<Named> kin(String asked, String known, UnitId unit) {
        return jdbc.sql(KIN.formatted(asked, known))
                .param("unit", unit.value())
                .query(Named.class)
                .list();
    }

    List<Named> touchedBy(ActId act) {
        return jdbc.sql(TOUCHED).param("act", act.value()).query(Named.class).list();
    }
}
