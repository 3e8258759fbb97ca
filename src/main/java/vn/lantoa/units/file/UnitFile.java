package vn.lantoa.units.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lantoa.shared.Folding;

/** A file of units, read as far as it can be read: the front door of this room. */
public final class UnitFile {

    private static final Pattern TOTAL = Pattern.compile("(tong|tong cong|tong so|cong|cong chung)\\b.*");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(nguoi lap|noi nhan|thu truong|t/m|tm\\.|ghi chu|luu:|- nhu tren|ky ten|.*, ngay \\d* ?thang).*");
    private static final int LONGEST_NAME = 200;

    private final Grid grid;
    private final Heading heading;
    private final Cleaning cleaning = new Cleaning();
    private final List<FileRemark> repairs = new ArrayList<>();

    private UnitFile(Grid grid, Heading heading) {
        this.grid = grid;
        this.heading = heading;
    }

    /** Reads Excel and CSV files, whatever their name says. */
    public static Reading read(byte[] bytes) {
        var refusal = Files.refusal(bytes);
        if (refusal.isPresent()) {
            return new Reading.Unusable(refusal.get());
        }
        Workbooks.Opened opened = Files.type(bytes) == Files.Type.TEXT ? Texts.read(bytes) : Workbooks.read(bytes);
        return switch (opened) {
            case Workbooks.Opened.Refused(FileRemark why) -> new Reading.Unusable(why);
            case Workbooks.Opened.Table(Grid grid) -> read(grid);
        };
    }

    private static Reading read(Grid grid) {
        var heading = Heading.of(grid);
        if (heading.isEmpty()) {
            return new Reading.Unusable(FileRemark.of("noHeading"));
        }
        if (heading.get().twice().isPresent()) {
            return new Reading.Unusable(
                    FileRemark.of("columnTwice", heading.get().twice().get().heading()));
        }
        if (!heading.get().columns().containsKey(Column.KIND)) {
            return new Reading.Unusable(FileRemark.of("columnMissing", Column.KIND.heading()));
        }
        return new UnitFile(grid, heading.get()).reading();
    }

    private Reading reading() {
        List<FileRow> rows = rows();
        if (rows.isEmpty()) {
            return new Reading.Unusable(FileRemark.of("noRows"));
        }
        if (heading.row() > 0) {
            repairs.add(FileRemark.of("repair.heading", heading.row() + 1));
        }
        if (grid.mergedCells() > 0) {
            repairs.add(FileRemark.of("repair.merged", grid.mergedCells()));
        }
        repairs.addAll(cleaning.ofTheFile());
        return new Reading.Rows(rows, repairs);
    }

    private List<FileRow> rows() {
        heading.columns().forEach((column, at) -> cleaning.learn(column, column(at)));
        List<FileRow> rows = new ArrayList<>();
        Set<Integer> blank = new HashSet<>();
        for (int i = heading.row() + 1; i < grid.rows().size(); i++) {
            if (isBlank(i)) {
                blank.add(i);
            } else if (isTotal(i)) {
                repairs.add(FileRemark.of("repair.total", i + 1));
            } else if (!isSignature(i)) {
                rows.add(row(i));
            }
        }
        int last = rows.isEmpty() ? 0 : rows.getLast().number();
        long between = blank.stream().filter(i -> i + 1 < last).count();
        if (between > 0) {
            repairs.add(FileRemark.of("repair.blank", between));
        }
        return rows;
    }

    private List<String> column(int at) {
        List<String> texts = new ArrayList<>();
        for (int i = heading.row() + 1; i < grid.rows().size(); i++) {
            texts.add(grid.at(i, at).text());
        }
        return texts;
    }

    private boolean isBlank(int row) {
        return heading.columns().values().stream()
                .allMatch(at -> grid.at(row, at).isBlank());
    }

    private boolean isTotal(int row) {
        return onlyFew(row)
                && grid.rows().get(row).stream()
                        .anyMatch(cell ->
                                TOTAL.matcher(Folding.of(readable(cell.text()))).matches());
    }

    private boolean isSignature(int row) {
        return onlyFew(row)
                && grid.rows().get(row).stream()
                        .anyMatch(cell -> SIGNATURE
                                .matcher(Folding.of(readable(cell.text())))
                                .matches());
    }

    private static String readable(String text) {
        return OldVietnamese.read(text).map(OldVietnamese.Converted::text).orElse(text);
    }

    /** Without kind and without unit above: no unit that somebody forgot to describe. */
    private boolean onlyFew(int row) {
        Integer kind = heading.columns().get(Column.KIND);
        return kind == null || grid.at(row, kind).isBlank();
    }

    private FileRow row(int at) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        List<FileRemark> errors = new ArrayList<>();
        List<FileRemark> rowRepairs = new ArrayList<>();
        OldVietnamese.Encoding old = Cleaning.ofRow(heading.columns().values().stream()
                .map(i -> grid.at(at, i).text())
                .toList());
        heading.columns().forEach((column, index) -> {
            Cell cell = grid.at(at, index);
            if (cell.broken()) {
                errors.add(FileRemark.of("row.broken", column.heading()));
            }
            texts.put(column, cleaning.clean(column, cell.text(), old, rowRepairs));
        });
        if (texts.getOrDefault(Column.NAME, "").isEmpty()) {
            errors.add(FileRemark.of("row.noName"));
        }
        if (texts.getOrDefault(Column.NAME, "").length() > LONGEST_NAME) {
            errors.add(FileRemark.of("row.longName", LONGEST_NAME));
        }
        LocalDate from = day(at, Column.FROM, errors, rowRepairs);
        LocalDate until = day(at, Column.UNTIL, errors, rowRepairs);
        if (from != null && until != null && !until.isAfter(from)) {
            errors.add(FileRemark.of("row.endsBefore"));
        }
        return new FileRow(at + 1, texts, from, until, errors, rowRepairs, isNumber(at, Column.CODE));
    }

    private boolean isNumber(int row, Column column) {
        Integer at = heading.columns().get(column);
        return at != null
                && (grid.at(row, at).number() || grid.at(row, at).text().strip().matches("\\d+"));
    }

    private @org.jspecify.annotations.Nullable LocalDate day(
            int row, Column column, List<FileRemark> errors, List<FileRemark> rowRepairs) {
        Integer at = heading.columns().get(column);
        Cell cell = at == null ? Cell.EMPTY : grid.at(row, at);
        if (cell.date() != null || cell.isBlank()) {
            return cell.date();
        }
        return switch (Dates.read(cell.text())) {
            case Dates.Said.Day(LocalDate day, boolean wasSerial) -> {
                if (wasSerial) {
                    rowRepairs.add(
                            FileRemark.of("repair.serial", cell.text(), vn.lantoa.shared.VietnameseDates.numeric(day)));
                }
                yield day;
            }
            case Dates.Said.Unclear(FileRemark why) -> {
                errors.add(why);
                yield null;
            }
        };
    }
}
