package vn.lantoa.rules;

import java.util.List;

/** The printed Thể lệ in one language, as a tree that a page and a paper can both draw. */
public record RulesText(String heading, String title, List<String> preamble, List<Article> articles) {
    /** "Điều 3. Tác phẩm dự thi". */
    public record Article(Clause clause, int number, String label, String title, List<Block> blocks) {}

    /** A part of an article. */
    public sealed interface Block {
        /** A numbered clause with its lettered points; without a number when {@code label} is empty. */
        record Item(String label, String text, List<Point> points) implements Block {}

        /** A table; the first row of a page repeats the head. */
        record Table(String caption, List<String> head, List<List<String>> rows) implements Block {}
    }

    /** A lettered point. */
    public record Point(String label, String text) {}

    /** Everything as plain lines, one a clause or point, for a terminal or a search index. */
    public List<String> lines() {
        return PlainText.lines(this);
    }
}
