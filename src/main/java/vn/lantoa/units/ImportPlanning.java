package vn.lantoa.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.shared.Folding;
import vn.lantoa.units.file.Column;
import vn.lantoa.units.file.FileRemark;
import vn.lantoa.units.file.FileRow;

/**
 * Compares the rows of a file with the tree of a day. A row is about a unit when it names its id, or when a unit of that
 * name and kind stands where the row says; a code proves nothing. An empty cell says nothing about what it leaves out.
 */
final class ImportPlanning {

    private final TreeIndex tree;
    private final TreeIndex areas;
    private final Map<String, Kind> kindsByName = new HashMap<>();
    private final Set<UnitId> changeLater;
    private final LocalDate day;
    private final List<FileRow> rows;
    private final Map<String, List<Integer>> rowsByName = new HashMap<>();
    private final Map<Integer, PlannedRow> planned = new LinkedHashMap<>();
    private final Map<Integer, PlannedRow> byNumber = new java.util.TreeMap<>();
    private final Set<Integer> underWay = new HashSet<>();
    private final Map<UnitId, Integer> taken = new HashMap<>();
    private final Map<String, Integer> founded = new HashMap<>();

    ImportPlanning(Around around, List<FileRow> rows) {
        this.tree = around.tree();
        this.areas = around.areas();
        this.changeLater = around.changeLater();
        this.day = around.day();
        this.rows = rows;
        around.kinds().forEach(kind -> {
            kindsByName.put(Folding.of(kind.nameVi()), kind);
            kindsByName.put(Folding.of(kind.nameEn()), kind);
            kindsByName.put(Folding.of(kind.code()), kind);
        });
        for (int i = 0; i < rows.size(); i++) {
            rowsByName
                    .computeIfAbsent(Folding.of(rows.get(i).text(Column.NAME)), name -> new ArrayList<>())
                    .add(i);
        }
    }

    /** What the rows are compared with. */
    record Around(TreeIndex tree, TreeIndex areas, List<Kind> kinds, Set<UnitId> changeLater, LocalDate day) {}

    List<PlannedRow> plan() {
        for (int i = 0; i < rows.size(); i++) {
            plan(i);
        }
        planned.values().forEach(row -> byNumber.put(row.number(), row));
        return byNumber.values().stream().map(this::withoutOrphans).toList();
    }

    private PlannedRow plan(int index) {
        PlannedRow known = planned.get(index);
        if (known != null) {
            return known;
        }
        underWay.add(index);
        PlannedRow now = compare(rows.get(index));
        underWay.remove(index);
        planned.put(index, now);
        return now;
    }

    private PlannedRow compare(FileRow row) {
        List<FileRemark> errors = new ArrayList<>(row.errors());
        List<FileRemark> notes = new ArrayList<>(row.repairs());
        Kind kind = kindsByName.get(Folding.of(row.text(Column.KIND)));
        if (kind == null) {
            errors.add(
                    row.text(Column.KIND).isEmpty()
                            ? FileRemark.of("row.noKind")
                            : FileRemark.of("row.unknownKind", row.text(Column.KIND)));
        }
        Above above = above(row, kind, errors);
        Version was = was(row, kind, above, errors);
        Particulars wanted = wanted(row, kind, above, was, errors, notes);
        check(row, kind, above, was, wanted, errors);
        return new PlannedRow(
                row,
                errors.isEmpty() ? state(row, was, wanted, above) : PlannedRow.State.FAULTY,
                was == null ? null : was.unit(),
                wanted,
                above.row(),
                was,
                row.until(),
                errors,
                notes);
    }

    /**
     * The unit above.
     *
     * @param row number of the row that founds it; 0 when it exists
     */
    private record Above(
            @Nullable UnitId unit,
            int row,
            @Nullable String kind,
            @Nullable LocalDate from) {
        static final Above NOBODY = new Above(null, 0, null, null);
    }

    private Above above(FileRow row, @Nullable Kind kind, List<FileRemark> errors) {
        String typed = row.text(Column.PARENT);
        if (typed.isEmpty()) {
            if (kind != null && !kind.isTop() && row.text(Column.ID).isEmpty()) {
                errors.add(FileRemark.of("row.noParent"));
            }
            return Above.NOBODY;
        }
        Map<Object, Above> candidates = new LinkedHashMap<>();
        for (UnitId unit : meant(typed)) {
            tree.find(unit)
                    .ifPresent(version -> candidates.put(
                            unit, new Above(unit, 0, version.particulars().kind(), version.from())));
        }
        for (int index : rowsMeant(typed)) {
            if (rows.get(index).number() == row.number() || underWay.contains(index)) {
                if (candidates.isEmpty()) {
                    errors.add(FileRemark.of("row.circle", typed));
                    return Above.NOBODY;
                }
                continue;
            }
            PlannedRow founding = plan(index);
            if (founding.unit() == null) {
                candidates.put(
                        index,
                        new Above(
                                null,
                                founding.number(),
                                founding.wanted().kind(),
                                founding.row().from()));
            } else {
                UnitId unit = founding.unit();
                candidates.put(unit, new Above(unit, 0, founding.wanted().kind(), null));
            }
        }
        if (candidates.size() == 1) {
            return candidates.values().iterator().next();
        }
        errors.add(FileRemark.of(candidates.isEmpty() ? "row.parentUnknown" : "row.parentSeveral", typed));
        return Above.NOBODY;
    }

    private List<UnitId> meant(String typed) {
        try {
            UnitId unit = UnitId.of(typed);
            return tree.find(unit).isPresent() ? List.of(unit) : List.of();
        } catch (IllegalArgumentException e) {
            return tree.meant(typed);
        }
    }

    private List<Integer> rowsMeant(String typed) {
        List<Integer> named = rowsByName.getOrDefault(Folding.of(typed), List.of());
        if (!named.isEmpty() || typed.indexOf(',') < 0) {
            return named;
        }
        int comma = typed.indexOf(',');
        String rest = Folding.of(typed.substring(comma + 1));
        return rowsByName.getOrDefault(Folding.of(typed.substring(0, comma)), List.of()).stream()
                .filter(index -> Folding.of(rows.get(index).text(Column.PARENT)).equals(rest))
                .toList();
    }

    private @Nullable Version was(FileRow row, @Nullable Kind kind, Above above, List<FileRemark> errors) {
        String id = row.text(Column.ID);
        if (!id.isEmpty()) {
            Optional<Version> found = byId(id);
            if (found.isEmpty()) {
                errors.add(FileRemark.of("row.unknownId", id));
            }
            return found.orElse(null);
        }
        boolean placed = above.unit() != null
                || kind != null && kind.isTop() && row.text(Column.PARENT).isEmpty();
        return kind == null || !placed
                ? null
                : tree.child(above.unit(), row.text(Column.NAME), kind.code()).orElse(null);
    }

    private Optional<Version> byId(String id) {
        try {
            return tree.find(UnitId.of(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Particulars wanted(
            FileRow row,
            @Nullable Kind kind,
            Above above,
            @Nullable Version was,
            List<FileRemark> errors,
            List<FileRemark> notes) {
        Particulars old = was == null ? Particulars.of("", "", null) : was.particulars();
        boolean keepsPlace = was != null && row.text(Column.PARENT).isEmpty();
        return new Particulars(
                row.text(Column.NAME),
                said(row, Column.SHORT_NAME, old.shortName()),
                said(row, Column.SYMBOL, old.symbol()),
                code(row, kind, old.code(), notes),
                kind == null ? old.kind() : kind.code(),
                keepsPlace ? old.parent() : above.unit(),
                area(row, old.area(), errors));
    }

    private static String said(FileRow row, Column column, String old) {
        return row.text(column).isEmpty() ? old : row.text(column);
    }

    private String code(FileRow row, @Nullable Kind kind, String old, List<FileRemark> notes) {
        String code = said(row, Column.CODE, old);
        if (kind != null && kind.codeLength() != null && row.codeWasNumber() && code.length() < kind.codeLength()) {
            String whole = "0".repeat(kind.codeLength() - code.length()) + code;
            notes.add(FileRemark.of("repair.zeros", code, whole));
            return whole;
        }
        return code;
    }

    private @Nullable UnitId area(FileRow row, @Nullable UnitId old, List<FileRemark> errors) {
        String typed = row.text(Column.AREA);
        if (typed.isEmpty()) {
            return old;
        }
        List<UnitId> meant = areas.meant(typed);
        if (meant.size() != 1) {
            errors.add(FileRemark.of(meant.isEmpty() ? "row.areaUnknown" : "row.areaSeveral", typed));
            return old;
        }
        return meant.getFirst();
    }

    private void check(
            FileRow row,
            @Nullable Kind kind,
            Above above,
            @Nullable Version was,
            Particulars wanted,
            List<FileRemark> errors) {
        Kind higher = above.kind() == null ? null : kindsByName.get(Folding.of(above.kind()));
        if (kind != null && higher != null && !kind.mayStandBelow(higher)) {
            errors.add(FileRemark.of("row.wrongPlace", kind.nameVi(), higher.nameVi()));
        }
        if (kind != null && kind.isTop() && above != Above.NOBODY) {
            errors.add(FileRemark.of("row.topBelow", kind.nameVi()));
        }
        LocalDate from = row.from() == null ? day : row.from();
        if (was == null && above.from() != null && above.from().isAfter(from)) {
            errors.add(FileRemark.of("row.beforeParent", vn.lantoa.shared.VietnameseDates.numeric(above.from())));
        }
        if (was == null) {
            once(
                    founded,
                    above.unit() + "/" + above.row() + "/" + Folding.of(wanted.name()) + "/" + wanted.kind(),
                    row,
                    errors);
        } else {
            once(taken, was.unit(), row, errors);
            if (changeLater.contains(was.unit()) && !was.particulars().equals(wanted)) {
                errors.add(FileRemark.of("row.changesLater"));
            }
            if (wanted.parent() != null && isWithin(wanted.parent(), was.unit())) {
                errors.add(FileRemark.of("row.circle", row.text(Column.PARENT)));
            }
            if (row.until() != null && !row.until().isAfter(was.from())) {
                errors.add(FileRemark.of("row.endsBefore"));
            }
        }
    }

    private static <K> void once(Map<K, Integer> seen, K key, FileRow row, List<FileRemark> errors) {
        Integer other = seen.putIfAbsent(key, row.number());
        if (other != null) {
            errors.add(FileRemark.of("row.twice", other));
        }
    }

    private boolean isWithin(UnitId unit, UnitId above) {
        UnitId at = unit;
        for (int step = 0; at != null && step < 20; step++) {
            if (at.equals(above)) {
                return true;
            }
            at = tree.find(at).map(Version::parent).orElse(null);
        }
        return false;
    }

    private static PlannedRow.State state(FileRow row, @Nullable Version was, Particulars wanted, Above above) {
        if (was == null) {
            return PlannedRow.State.NEW;
        }
        if (row.until() != null && !row.until().equals(was.until())) {
            return PlannedRow.State.ENDED;
        }
        return was.particulars().equals(wanted) && above.row() == 0 ? PlannedRow.State.SAME : PlannedRow.State.CHANGED;
    }

    /** A unit whose units below are not ended with it cannot end; a row below a faulty one waits for that one. */
    private PlannedRow withoutOrphans(PlannedRow row) {
        List<FileRemark> errors = new ArrayList<>(row.errors());
        Version was = row.was();
        if (row.state() == PlannedRow.State.ENDED && was != null) {
            long left = tree.below(was.unit()).stream()
                    .filter(unit -> !endsToo(unit, row))
                    .count();
            if (left > 0) {
                errors.add(FileRemark.of("row.hasBelow", left));
            }
        }
        if (row.parentRow() > 0 && row.state() != PlannedRow.State.FAULTY && foundingFails(row.parentRow())) {
            errors.add(FileRemark.of("row.parentFaulty", row.parentRow()));
        }
        return errors.size() == row.errors().size()
                ? row
                : new PlannedRow(
                        row.row(),
                        PlannedRow.State.FAULTY,
                        row.unit(),
                        row.wanted(),
                        row.parentRow(),
                        was,
                        row.until(),
                        errors,
                        row.notes());
    }

    private boolean foundingFails(int number) {
        PlannedRow founding = byNumber.get(number);
        return founding != null && founding.state() == PlannedRow.State.FAULTY;
    }

    private boolean endsToo(UnitId unit, PlannedRow above) {
        PlannedRow row = byNumber.get(taken.getOrDefault(unit, 0));
        if (row == null) {
            return false;
        }
        boolean ends =
                row.until() != null && above.until() != null && !row.until().isAfter(above.until());
        return ends || !java.util.Objects.equals(row.wanted().parent(), above.unit());
    }
}
