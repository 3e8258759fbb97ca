package vn.lantoa.units;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.shared.Actor;

/** Acts as rows. */
@Component
class ActRows {

    /** One act at a time: each is checked against the tree that it finds. */
    private static final String MY_TURN = "select pg_advisory_xact_lock(hashtext('units.act'))";

    private static final String ADD = """
            insert into units.act (id, kind, day, basis, about, by_, by_name)
            values (:id, :kind, :day, :basis, :about, :by, :byName)
            """;

    private static final String SUCCEED = """
            insert into units.succession (act, predecessor, successor)
            select :act, predecessor, successor
            from unnest(cast(:predecessors as uuid[]), cast(:successors as uuid[])) as pair (predecessor, successor)
            """;

    private static final String SHOWN = """
            select act.id, act.kind, act.day, act.basis, act.about, act.by_name, act.at,
                   undoing.why as undone_why, undoing.by_name as undone_by, undoing.at as undone_at
            from units.act
            left join units.undoing on undoing.act = act.id
            """;

    private static final String OF_UNIT = SHOWN + """
            where exists (select from units.version where unit = :unit and (written = act.id or superseded = act.id))
            order by act.day, act.number
            """;

    /** Acts that put something in the place of what this one wrote. */
    private static final String LATER = SHOWN + """
            where act.id in (select superseded from units.version where written = :act and superseded is not null)
               or act.id in (select v.written from units.version v
                             where v.superseded is null and v.written <> :act
                               and v.parent in (select unit from units.version where written = :act)
                               and not v.during <@ coalesce((select range_agg(p.during) from units.version p
                                   where p.unit = v.parent and (p.superseded = :act
                                         or p.superseded is null and p.written is distinct from :act)), '{}'::datemultirange))
            order by act.number
            limit 5
            """;

    private static final String SET_ASIDE = "update units.version set superseded = :act where written = :act";

    private static final String BACK_IN_FORCE =
            "update units.version set superseded = null where superseded = :act and written is distinct from :act";

    private static final String UNDO =
            "insert into units.undoing (act, why, by_, by_name) values (:act, :why, :by, :byName)";

    private final JdbcClient jdbc;

    ActRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void waitForTurn() {
        jdbc.sql(MY_TURN).query(Object.class).optional();
    }

    void add(ActId id, ActKind kind, ActPaper paper, String about, @Nullable Actor by) {
        jdbc.sql(ADD)
                .param("id", id.value())
                .param("kind", kind.name())
                .param("day", paper.day())
                .param("basis", paper.basis())
                .param("about", about)
                .param("by", by == null ? null : by.id().value())
                .param("byName", by == null ? "Hệ thống" : by.name())
                .update();
    }

    void succeed(ActId act, List<TreeChange.Succession> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        jdbc.sql(SUCCEED)
                .param("act", act.value())
                .param(
                        "predecessors",
                        pairs.stream().map(pair -> pair.predecessor().value()).toArray(UUID[]::new))
                .param(
                        "successors",
                        pairs.stream().map(pair -> pair.successor().value()).toArray(UUID[]::new))
                .update();
    }

    Optional<Act> find(ActId id) {
        return jdbc.sql(SHOWN + "where act.id = :id")
                .param("id", id.value())
                .query(Act.class)
                .optional();
    }

    /** Newest first, from before that one on. */
    List<Act> newest(@Nullable ActId before, int limit) {
        return jdbc.sql(SHOWN + """
                        where cast(:before as uuid) is null or act.number < (select number from units.act where id = :before)
                        order by act.number desc
                        limit :limit
                        """)
                .param("before", before == null ? null : before.value())
                .param("limit", limit)
                .query(Act.class)
                .list();
    }

    List<Act> of(UnitId unit) {
        return jdbc.sql(OF_UNIT).param("unit", unit.value()).query(Act.class).list();
    }

    List<Act> later(ActId act) {
        return jdbc.sql(LATER).param("act", act.value()).query(Act.class).list();
    }

    void undo(ActId act, String why, Actor by) {
        jdbc.sql(SET_ASIDE).param("act", act.value()).update();
        jdbc.sql(BACK_IN_FORCE).param("act", act.value()).update();
        jdbc.sql(UNDO)
                .param("act", act.value())
                .param("why", why)
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }
}
