package vn.lantoa.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What keeps a unit from standing where an act would put it. */
@Component
class TreeChecks {

    private static final String NAME_TAKEN = """
            select exists (select from units.version
            where superseded is null and during @> cast(:day as date) and parent is not distinct from cast(:parent as uuid)
              and lower(name) = lower(:name) and kind = :kind and unit <> all(:except))
            """;

    /** The day on which a unit ends for good; null while none is known. */
    private static final String END = """
            select case when bool_or(upper_inf(during)) then null else max(upper(during)) end
            from units.version where superseded is null and unit = :unit
            """;

    private final JdbcClient jdbc;
    private final VersionRows versions;
    private final Kinds kinds;
    private final Units units;

    TreeChecks(JdbcClient jdbc, VersionRows versions, Kinds kinds, Units units) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.kinds = kinds;
        this.units = units;
    }

    /** Acts are recorded in the order of their days: whoever changes again after that day is refused. */
    Optional<ActOutcome> changesLater(Collection<UnitId> touched, LocalDate day) {
        return versions.after(touched, day).stream()
                .findFirst()
                .map(later -> new ActOutcome.ChangesLater(later.name(), later.from()));
    }

    /**
     * Whether a unit may be called so and stand there on that day.
     *
     * @param gone units that no longer stand there when the act is done
     */
    Optional<ActOutcome> place(@Nullable UnitId unit, Particulars wanted, LocalDate day, List<UnitId> gone) {
        UnitId parent = wanted.parent();
        if (parent != null && unit != null && units.isWithin(parent, unit, day)) {
            return Optional.of(new ActOutcome.Circle());
        }
        Version above =
                parent == null ? null : versions.ofDay(List.of(parent), day).get(parent);
        if (parent != null && above == null) {
            return Optional.of(new ActOutcome.NotThere(day));
        }
        if (!fits(wanted.kind(), above)) {
            return Optional.of(new ActOutcome.WrongPlace());
        }
        return nameTaken(unit, wanted, day, gone)
                ? Optional.of(new ActOutcome.NameTaken(wanted.name()))
                : Optional.empty();
    }

    boolean fits(String kind, @Nullable Version above) {
        Map<String, Kind> all = kinds.all();
        Kind own = all.get(kind);
        if (own == null) {
            return false;
        }
        Kind higher = above == null ? null : all.get(above.particulars().kind());
        return higher == null ? own.isTop() : own.mayStandBelow(higher);
    }

    private boolean nameTaken(@Nullable UnitId unit, Particulars wanted, LocalDate day, List<UnitId> gone) {
        UUID[] except = java.util.stream.Stream.concat(gone.stream(), Optional.ofNullable(unit).stream())
                .map(UnitId::value)
                .toArray(UUID[]::new);
        return jdbc.sql(NAME_TAKEN)
                .param("day", day)
                .param(
                        "parent",
                        wanted.parent() == null ? null : wanted.parent().value())
                .param("name", wanted.name())
                .param("kind", wanted.kind())
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    @Nullable
    LocalDate endOf(@Nullable UnitId unit) {
        return unit == null
                ? null
                : jdbc.sql(END)
                        .param("unit", unit.value())
                        .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                        .single()
                        .orElse(null);
    }
}
