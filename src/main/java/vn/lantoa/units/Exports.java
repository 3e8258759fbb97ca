package vn.lantoa.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lantoa.shared.VietnameseDates;
import vn.lantoa.units.file.Column;

/** A tree of a day in the columns of the template: read in again, it changes nothing. */
@Component
class Exports {

    private final VersionRows versions;
    private final Kinds kinds;

    Exports(VersionRows versions, Kinds kinds) {
        this.versions = versions;
        this.kinds = kinds;
    }

    /** From the top down: nobody comes before the unit above. */
    List<Map<Column, String>> rows(Tree tree, LocalDate day) {
        Map<UnitId, Version> all = versions.allOfDay(day);
        List<Kind> own = kinds.of(tree);
        TreeIndex index = new TreeIndex(all, own.stream().map(Kind::code).collect(Collectors.toSet()));
        TreeIndex areas =
                new TreeIndex(all, kinds.of(Tree.AREA).stream().map(Kind::code).collect(Collectors.toSet()));
        Map<String, Kind> byCode = own.stream().collect(Collectors.toMap(Kind::code, kind -> kind));
        List<Map<Column, String>> rows = new ArrayList<>();
        List<Version> level = sorted(index.tops());
        while (!level.isEmpty()) {
            level.forEach(version -> rows.add(row(version, index, areas, byCode)));
            level = level.stream()
                    .flatMap(version ->
                            sorted(index.below(version.unit()).stream()
                                            .map(unit -> index.find(unit).orElseThrow())
                                            .toList())
                                    .stream())
                    .toList();
        }
        return rows;
    }

    private static List<Version> sorted(List<Version> versions) {
        java.text.Collator vietnamese = java.text.Collator.getInstance(java.util.Locale.of("vi", "VN"));
        return versions.stream()
                .sorted(Comparator.comparing(Version::name, vietnamese)
                        .thenComparing(v -> v.unit().toString()))
                .toList();
    }

    private static Map<Column, String> row(Version version, TreeIndex index, TreeIndex areas, Map<String, Kind> kinds) {
        Particulars said = version.particulars();
        Map<Column, String> row = new EnumMap<>(Column.class);
        Kind kind = kinds.get(said.kind());
        row.put(Column.ID, version.unit().toString());
        row.put(Column.NAME, said.name());
        row.put(Column.KIND, kind == null ? said.kind() : kind.nameVi());
        row.put(Column.PARENT, unambiguous(said.parent(), index));
        row.put(Column.SHORT_NAME, said.shortName());
        row.put(Column.SYMBOL, said.symbol());
        row.put(Column.CODE, said.code());
        row.put(Column.AREA, unambiguous(said.area(), areas));
        row.put(Column.FROM, VietnameseDates.numeric(version.from()));
        row.put(Column.UNTIL, version.until() == null ? "" : VietnameseDates.numeric(version.until()));
        return row;
    }

    /** The full name; its id where even that is borne by several. */
    private static String unambiguous(@org.jspecify.annotations.Nullable UnitId unit, TreeIndex index) {
        if (unit == null || index.find(unit).isEmpty()) {
            return "";
        }
        String full = index.fullName(unit);
        return index.meant(full).equals(List.of(unit)) ? full : unit.toString();
    }
}
