package vn.lantoa.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisation, always asked for one day: Party and union bodies, where nothing else is said. */
@Component
public class Units {

    /** Tier of the top of the tree. */
    public static final String PROVINCE = "PROVINCE";

    /** Tier of the bodies that select and forward: the districts and the directly attached committees. */
    public static final String UPPER_COMMITTEE = "UPPER_COMMITTEE";

    /** From the units asked for up to the top: one statement, as many steps as the tree has levels. */
    private static final String CLIMB = """
            with recursive up as (
                select version.unit as id, version.unit as at, version.name, version.kind, version.parent, 0 as step
                from units.version
                join units.kind on kind.code = version.kind
                where version.superseded is null and version.during @> cast(:day as date) and %s
                union all
                select up.id, version.unit, version.name, version.kind, version.parent, up.step + 1
                from up
                join units.version on version.unit = up.parent
                where version.superseded is null and version.during @> cast(:day as date) and up.step < 20
            ), placed as (
                select up.*, kind.tier, tier.depth
                from up
                join units.kind on kind.code = up.kind
                join units.tier on tier.code = kind.tier
            )
            """;

    private static final String SHOWN = """
            select id, max(name) filter (where step = 0) as name, max(kind) filter (where step = 0) as kind,
                   max(tier) filter (where step = 0) as tier, (array_agg(parent) filter (where step = 0))[1] as parent,
                   coalesce(string_agg(name, ' › ' order by step desc) filter (where step > 0 and depth > 0), '') as path
            from placed
            group by id
            """;

    private static final String BY_NAME = "order by max(name) filter (where step = 0) collate \"vi-x-icu\", id";

    private static final String ALL = CLIMB.formatted("version.unit = any(:ids)") + SHOWN;

    private static final String OF_TIER = CLIMB.formatted("kind.tier = :tier") + SHOWN + BY_NAME;

    private static final String CHILDREN = CLIMB.formatted("version.parent = :parent") + SHOWN + BY_NAME;

    private static final String UPPER = CLIMB.formatted("version.unit = :unit") + "select at from placed where tier = '"
            + UPPER_COMMITTEE + "' order by step desc limit 1";

    private static final String IS_WITHIN =
            CLIMB.formatted("version.unit = :unit") + "select exists (select from up where at = :above)";

    /** From the top down, each with the folded names above it: the words of a search may be spread over them. */
    private static final String SEARCH = """
            with recursive day as materialized (
                select version.unit, version.name, version.folded, version.kind, version.parent, kind.tier, tier.depth
                from units.version
                join units.kind on kind.code = version.kind
                join units.tier on tier.code = kind.tier
                where version.superseded is null and version.during @> cast(:day as date) and tier.tree = :tree
            ), tree as (
                select unit, name, kind, tier, depth, parent, folded, '' as path, '' as above
                from day where parent is null
                union all
                select day.unit, day.name, day.kind, day.tier, day.depth, day.parent, day.folded,
                       case when tree.depth = 0 then '' when tree.path = '' then tree.name
                            else tree.path || ' › ' || tree.name end,
                       case when tree.depth = 0 then '' else tree.above || ' ' || tree.folded end
                from day join tree on tree.unit = day.parent
            ), asked as (
                select shared.folded(:words) as phrase, string_to_array(shared.folded(:words), ' ') as words
            )
            select unit as id, name, kind, tier, parent, path
            from tree, asked
            where depth >= :least and (select bool_and(strpos(folded || above, word) > 0) from unnest(words) as word)
            order by strpos(folded, phrase) > 0 desc, length(path), name collate "vi-x-icu", id
            limit :limit
            """;

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
                .sql(ALL)
                .param("day", day)
                .param("ids", ids.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Unit.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Unit::id, u -> u));
    }

    /** What each is called on that day; a unit that is gone by then keeps its last name, so that lists still say it. */
    public Map<UnitId, String> names(Collection<UnitId> ids, LocalDate day) {
        return jdbc
                .sql("""
                        select distinct on (unit) unit as id, name from units.version
                        where superseded is null and unit = any(:ids) and lower(during) <= cast(:day as date)
                        order by unit, lower(during) desc
                        """)
                .param("day", day)
                .param("ids", ids.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Named.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }

    private record Named(UnitId id, String name) {}

    /** All units of a tier, in Vietnamese order of name. */
    public List<Unit> ofTier(String tier, LocalDate day) {
        return jdbc.sql(OF_TIER)
                .param("day", day)
                .param("tier", tier)
                .query(Unit.class)
                .list();
    }

    /** Units whose name or path holds each of the words, without regard to diacritics; best first, at most {@code limit}. */
    public List<Unit> search(String words, LocalDate day, int limit) {
        return search(Tree.PARTY, words, day, 1, limit);
    }

    /** The same in either tree, its top included. */
    List<Unit> searchAll(Tree tree, String words, LocalDate day, int limit) {
        return search(tree, words, day, 0, limit);
    }

    private List<Unit> search(Tree tree, String words, LocalDate day, int least, int limit) {
        return jdbc.sql(SEARCH)
                .param("tree", tree.name())
                .param("day", day)
                .param("words", words.strip().replaceAll("\\s+", " "))
                .param("least", least)
                .param("limit", limit)
                .query(Unit.class)
                .list();
    }

    public List<Unit> children(UnitId parent, LocalDate day) {
        return jdbc.sql(CHILDREN)
                .param("day", day)
                .param("parent", parent.value())
                .query(Unit.class)
                .list();
    }

    /** The district or attached committee a unit belongs to (itself, when it is one); empty where there is none. */
    public Optional<UnitId> upperCommitteeOf(UnitId unit, LocalDate day) {
        return jdbc.sql(UPPER)
                .param("day", day)
                .param("unit", unit.value())
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    /** True when {@code unit} is {@code above} or somewhere below it. */
    public boolean isWithin(UnitId unit, UnitId above, LocalDate day) {
        return unit.equals(above)
                || jdbc.sql(IS_WITHIN)
                        .param("day", day)
                        .param("unit", unit.value())
                        .param("above", above.value())
                        .query(Boolean.class)
                        .single();
    }

    /** These units and all below them on that day. */
    public Set<UnitId> within(Collection<UnitId> tops, LocalDate day) {
        return jdbc
                .sql("""
                        with recursive below as (
                            select unnest(cast(:tops as uuid[])) as unit
                            union
                            select version.unit from units.version join below on version.parent = below.unit
                            where version.during @> cast(:day as date)
                        )
                        select unit from below
                        """)
                .param("tops", tops.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    /** Founds a unit as the tree is set up, by no act of its own; later ones are founded by {@link Acts#create}. */
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

    /** Whether there is no tree at all: a contest can run without one. */
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from units.unit)")
                .query(Boolean.class)
                .single();
    }
}
