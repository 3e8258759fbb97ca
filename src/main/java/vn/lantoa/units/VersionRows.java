package vn.lantoa.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Versions of units as rows; each question is one statement, whatever the number of units. */
@Component
class VersionRows {

    private static final String SHOWN = """
            select id, unit, name, short_name, symbol, code, kind, parent, area, lower(during) as from_,
                   upper(during) as until_, began, ended
            from units.version
            """;

    private static final String OF_DAY =
            SHOWN + "where superseded is null and unit = any(:units) and during @> cast(:day as date)";

    private static final String ALL_OF_DAY = SHOWN + "where superseded is null and during @> cast(:day as date)";

    private static final String OF_UNIT = SHOWN + "where superseded is null and unit = :unit order by lower(during)";

    private static final String AFTER = SHOWN + """
            where superseded is null and unit = any(:units) and lower(during) > cast(:day as date)
            order by lower(during)
            """;

    /** Whoever stands below them on that day or later. */
    private static final String BELOW = SHOWN + """
            where superseded is null and parent = any(:units) and not during << daterange(cast(:day as date), null)
            order by lower(during)
            """;

    private static final String WRITTEN = SHOWN + "where written = :act";

    private static final String SUPERSEDE = "update units.version set superseded = :act where id = any(:ids)";

    private static final String WRITE = """
            insert into units.version (id, unit, name, short_name, symbol, code, kind, parent, area, during, began, ended, written)
            select id, unit, name, short_name, symbol, code, kind, parent, area, daterange(from_, until_), began, ended, :act
            from json_to_recordset(cast(:rows as json)) as given (id uuid, unit uuid, name text, short_name text, symbol text,
                code text, kind text, parent uuid, area uuid, from_ date, until_ date, began uuid, ended uuid)
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UnitId, Version> ofDay(Collection<UnitId> units, LocalDate day) {
        return byUnit(list(jdbc.sql(OF_DAY).param("units", ids(units)).param("day", day)));
    }

    Map<UnitId, Version> allOfDay(LocalDate day) {
        return byUnit(list(jdbc.sql(ALL_OF_DAY).param("day", day)));
    }

    List<Version> of(UnitId unit) {
        return list(jdbc.sql(OF_UNIT).param("unit", unit.value()));
    }

    List<Version> after(Collection<UnitId> units, LocalDate day) {
        return list(jdbc.sql(AFTER).param("units", ids(units)).param("day", day));
    }

    List<Version> below(Collection<UnitId> units, LocalDate day) {
        return list(jdbc.sql(BELOW).param("units", ids(units)).param("day", day));
    }

    List<Version> writtenBy(ActId act) {
        return list(jdbc.sql(WRITTEN).param("act", act.value()));
    }

    List<UnitId> newUnits(int count) {
        return jdbc
                .sql("insert into units.unit select gen_random_uuid() from generate_series(1, :count) returning id")
                .param("count", count)
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .toList();
    }

    void supersede(Collection<UUID> versions, ActId by) {
        jdbc.sql(SUPERSEDE)
                .param("act", by.value())
                .param("ids", versions.toArray(UUID[]::new))
                .update();
    }

    void write(List<Version> versions, ActId by) {
        jdbc.sql(WRITE)
                .param("act", by.value())
                .param(
                        "rows",
                        JSON.writeValueAsString(
                                versions.stream().map(Written::of).toList()))
                .update();
    }

    private static List<Version> list(JdbcClient.StatementSpec statement) {
        return statement.query(VERSION).list();
    }

    private static Map<UnitId, Version> byUnit(List<Version> versions) {
        return versions.stream().collect(Collectors.toMap(Version::unit, version -> version));
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static final RowMapper<Version> VERSION = (row, number) -> new Version(
            row.getObject("id", UUID.class),
            new UnitId(row.getObject("unit", UUID.class)),
            new Particulars(
                    row.getString("name"),
                    row.getString("short_name"),
                    row.getString("symbol"),
                    row.getString("code"),
                    row.getString("kind"),
                    unit(row.getObject("parent", UUID.class)),
                    unit(row.getObject("area", UUID.class))),
            row.getObject("from_", LocalDate.class),
            row.getObject("until_", LocalDate.class),
            act(row.getObject("began", UUID.class)),
            act(row.getObject("ended", UUID.class)));

    private static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }

    private static @Nullable ActId act(@Nullable UUID id) {
        return id == null ? null : new ActId(id);
    }

    /** A version flat, as the statement that writes takes it. */
    record Written(
            UUID id,
            UUID unit,
            String name,
            String short_name,
            String symbol,
            String code,
            String kind,
            @Nullable UUID parent,
            @Nullable UUID area,
            LocalDate from_,
            @Nullable LocalDate until_,
            @Nullable UUID began,
            @Nullable UUID ended) {

        static Written of(Version version) {
            Particulars said = version.particulars();
            return new Written(
                    version.id(),
                    version.unit().value(),
                    said.name(),
                    said.shortName(),
                    said.symbol(),
                    said.code(),
                    said.kind(),
                    said.parent() == null ? null : said.parent().value(),
                    said.area() == null ? null : said.area().value(),
                    version.from(),
                    version.until(),
                    version.began() == null ? null : version.began().value(),
                    version.ended() == null ? null : version.ended().value());
        }
    }
}
