package vn.lantoa.paper;

import java.util.List;

/** A piece of the body of a paper. The layout decides how it looks; the text comes as it is to be read. */
public sealed interface Block {

    /** "I- MỤC ĐÍCH, YÊU CẦU": bold, on a line of its own. */
    record Heading(String text) implements Block {}

    /** "Điều 3. Tác phẩm dự thi": the title of an article whose text follows in numbered items. */
    record Clause(String text) implements Block {}

    /**
     * A numbered item of an article.
     *
     * @param level 1 for a khoản, 2 for a điểm
     * @param label "1." or "a)"; blank when the article has one item only
     */
    record Item(int level, String label, String text) implements Block {

        /** Label and text in one line. */
        public String line() {
            return label.isBlank() ? text : label + " " + text;
        }
    }

    /** What stands above a table, kept with it. */
    record Caption(String text) implements Block {}

    /** An ordinary paragraph, first line indented. */
    record Paragraph(String text) implements Block {}

    /** "Điều 1." in bold, then the text. */
    record Article(String lead, String text) implements Block {}

    /** "BAN DÂN VẬN TỈNH ỦY QUYẾT ĐỊNH:": bold and centred. */
    record Resolution(String text) implements Block {}

    /** "Kính gửi:" or "Kính trình:" and the addressees, one or several. */
    record Addressees(String label, List<String> names) implements Block {}

    /** A table whose head is repeated on each page; the last rows may be totals. */
    record Table(List<Column> columns, List<List<String>> rows, List<List<String>> totals) implements Block {
        public Table {
            for (List<String> row : rows) {
                sameWidth(columns, row);
            }
            for (List<String> total : totals) {
                sameWidth(columns, total);
            }
        }

        /** The sum of the shares. */
        public int width() {
            return columns.stream().mapToInt(Column::share).sum();
        }

        private static void sameWidth(List<Column> columns, List<String> row) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + columns.size() + " columns: " + row);
            }
        }
    }

    /** A column: its title, its share of the width in any unit, and how its cells are set. */
    record Column(String title, int share, Align align) {}

    /** Text left, numbers and dates centred, money right. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }
}
