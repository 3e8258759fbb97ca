package vn.lantoa.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisation tree, always asked for one day. */
@Component
public class Units {

    /** Tier of the top of the tree. */
    public static final String PROVINCE = "PROVINCE";

    /** Tier of the bodies that select and forward: the districts and the directly attached committees. */
    public static final String UPPER_COMMITTEE = "UPPER_COMMITTEE";

    /** Each unit of the day with the names above it, the province left out of the path. */
    private static final String TREE = """
            with recursive day as (
                select version.unit, version.name, version.kind, version.parent, kind.tier, tier.depth
                from units.version
                join units.kind on kind.code = version.kind
                join units.tier on tier.code = kind.tier
                where version.during @> cast(:day as date)
            ), tree as (
                select day.unit, day.name, day.kind, day.tier, day.parent, '' as path, day.unit as upper
                from day where day.depth = 0
                union all
                select day.unit, day.name, day.kind, day.tier, day.parent,
                       case when tree.tier = 'PROVINCE' then ''
                            when tree.path = '' then tree.name else tree.path || ' › ' || tree.name end,
                       case when day.depth = 1 then day.unit else tree.upper end
                from day join tree on tree.unit = day.parent
            )
            """;

    private static final String SHOWN = "select unit as id, name, kind, tier, parent, path from tree ";

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Unit> find(UnitId id, LocalDate day) {
        return Optional.ofNullable(all(List.of(id), day).get(id));
    }

    /** Many at once, in one query; a unit that does not exist on that day is missing from the map. */
    public Map<UnitId, Unit> all(Collection<UnitId> ids, LocalDate day) {
        return jdbc
                .sql(TREE + SHOWN + "where unit = any(:ids)")
                .param("day", day)
                .param("ids", ids.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Unit.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Unit::id, u -> u));
    }

    /** All units of a tier, in Vietnamese order of name. */
    public List<Unit> ofTier(String tier, LocalDate day) {
        return jdbc.sql(TREE + SHOWN + "where tier = :tier order by name collate \"vi-x-icu\"")
                .param("day", day)
                .param("tier", tier)
                .query(Unit.class)
                .list();
    }

    /** Units whose name or path holds each of the words, without regard to diacritics; best first, at most {@code limit}. */
    public List<Unit> search(String words, LocalDate day, int limit) {
        return jdbc.sql(TREE + SHOWN + """
                        where tier <> 'PROVINCE'
                          and (select bool_and(shared.folded(name || ' ' || path) like '%' || word || '%')
                               from unnest(string_to_array(replace(shared.folded(:words), '%', ''), ' ')) as word)
                        order by (shared.folded(name) like '%' || replace(shared.folded(:words), '%', '') || '%') desc,
                                 length(path), name collate "vi-x-icu"
                        limit :limit
                        """)
                .param("day", day)
                .param("words", words)
                .param("limit", limit)
                .query(Unit.class)
                .list();
    }

    public List<Unit> children(UnitId parent, LocalDate day) {
        return jdbc.sql(TREE + SHOWN + "where parent = :parent order by name collate \"vi-x-icu\"")
                .param("day", day)
                .param("parent", parent.value())
                .query(Unit.class)
                .list();
    }

    /** The district or attached committee a unit belongs to (itself, when it is one); empty for the province. */
    public Optional<UnitId> upperCommitteeOf(UnitId unit, LocalDate day) {
        return jdbc.sql(TREE + "select upper from tree where unit = :unit and tier <> 'PROVINCE'")
                .param("day", day)
                .param("unit", unit.value())
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    /** True when {@code unit} is {@code above} or somewhere below it. */
    public boolean isWithin(UnitId unit, UnitId above, LocalDate day) {
        return unit.equals(above)
                || jdbc.sql("""
                        with recursive up as (
                            select parent from units.version where unit = :unit and during @> cast(:day as date)
                            union
                            select version.parent from units.version join up on version.unit = up.parent
                            where version.during @> cast(:day as date)
                        )
                        select exists (select from up where parent = :above)
                        """)
                        .param("unit", unit.value())
                        .param("above", above.value())
                        .param("day", day)
                        .query(Boolean.class)
                        .single();
    }

    /** Founds a unit; used by imports and the demo. */
    @Transactional
    public UnitId found(String name, String kind, @Nullable UnitId parent, LocalDate from, @Nullable LocalDate until) {
        UUID id = jdbc.sql("insert into units.unit default values returning id")
                .query(UUID.class)
                .single();
        jdbc.sql("""
                insert into units.version (unit, name, kind, parent, during)
                values (:unit, :name, :kind, :parent, daterange(cast(:from as date), cast(:until as date)))
                """)
                .param("unit", id)
                .param("name", name)
                .param("kind", kind)
                .param("parent", parent == null ? null : parent.value())
                .param("from", from)
                .param("until", until)
                .update();
        return new UnitId(id);
    }

    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from units.unit)")
                .query(Boolean.class)
                .single();
    }
}
