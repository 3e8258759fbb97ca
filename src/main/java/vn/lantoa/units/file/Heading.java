package vn.lantoa.units.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.shared.Folding;

/** Where the table begins: titles, national mottoes and headings over two lines stand above it. */
record Heading(int row, Map<Column, Integer> columns, Optional<Column> twice) {

    private static final int LOOKED_AT = 25;

    static Optional<Heading> of(Grid grid) {
        Optional<Heading> best = Optional.empty();
        for (int i = 0; i < Math.min(LOOKED_AT, grid.rows().size()); i++) {
            Heading here = at(grid, i);
            if (here.columns.containsKey(Column.NAME)
                    && here.columns.size() >= 2
                    && (best.isEmpty()
                            || here.columns.size() > best.get().columns.size())) {
                best = Optional.of(here);
            }
        }
        return best.map(found -> found.withLineBelow(grid).withLineBelow(grid));
    }

    private static Heading at(Grid grid, int row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        Optional<Column> twice = Optional.empty();
        List<String> cells = readable(grid.rows().get(row));
        for (int i = 0; i < cells.size(); i++) {
            String typed = cells.get(i);
            Column column = Column.of(typed).orElse(null);
            Integer other = column == null ? null : columns.get(column);
            if (column == null || other != null && column.isLooselyCalled(typed)) {
                continue;
            }
            if (other != null && !column.isLooselyCalled(cells.get(other))) {
                twice = Optional.of(column);
            }
            columns.put(column, i);
        }
        return new Heading(row, columns, twice);
    }

    /** A heading over two lines: what the second line adds, and where the rows begin. */
    private Heading withLineBelow(Grid grid) {
        if (row + 1 >= grid.rows().size()) {
            return this;
        }
        Heading below = at(grid, row + 1);
        boolean isHeading = !below.columns.isEmpty()
                        && !grid.at(row + 1, columns.getOrDefault(Column.NAME, 0))
                                .isBlank()
                        && below.columns.containsKey(Column.NAME)
                || !below.columns.isEmpty()
                        && grid.at(row + 1, columns.getOrDefault(Column.NAME, 0))
                                .isBlank()
                || isNumbering(grid.rows().get(row + 1));
        if (!isHeading) {
            return this;
        }
        Map<Column, Integer> all = new EnumMap<>(columns);
        below.columns.forEach(all::putIfAbsent);
        return new Heading(row + 1, all, twice);
    }

    /** "(1) (2) (3)" or "1 2 3" under the headings. */
    private static boolean isNumbering(List<Cell> cells) {
        List<String> said = cells.stream()
                .map(cell -> Folding.of(cell.text()))
                .filter(text -> !text.isEmpty())
                .toList();
        return said.size() >= 2 && said.stream().allMatch(text -> text.matches("\\(?\\d{1,2}\\)?|[a-d]"));
    }

    private static List<String> readable(List<Cell> row) {
        List<String> texts =
                row.stream().map(cell -> vn.lantoa.shared.Nfc.of(cell.text())).toList();
        OldVietnamese.Encoding old = Cleaning.ofRow(texts);
        return old == null
                ? texts
                : texts.stream()
                        .map(text -> OldVietnamese.readAmongOthers(text, old)
                                .map(OldVietnamese.Converted::text)
                                .orElse(text))
                        .toList();
    }
}
