package vn.lantoa.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The printed Thể lệ in one language, as a tree that a page and a paper can both draw. */
public record RulesText(String heading, String title, List<String> preamble, List<Article> articles) {
    /** "Điều 3. Tác phẩm dự thi". */
    public record Article(Clause clause, int number, String label, String title, List<Block> blocks) {
        /** As plain lines. */
        public List<String> lines() {
            return Stream.concat(
                            Stream.of(label + " " + title), blocks.stream().flatMap(block -> block.lines().stream()))
                    .toList();
        }

        /** What it says, without its numbers, so that one clause more does not change those behind it. */
        public List<String> sayings() {
            return blocks.stream().flatMap(block -> block.sayings().stream()).toList();
        }
    }

    /** A part of an article. */
    public sealed interface Block {
        /** A numbered clause with its lettered points; without a number when {@code label} is empty. */
        record Item(String label, String text, List<Point> points) implements Block {
            @Override
            public List<String> lines() {
                return Stream.concat(
                                Stream.of(label.isEmpty() ? text : label + " " + text),
                                points.stream().map(point -> "   " + point.label() + " " + point.text()))
                        .toList();
            }

            @Override
            public List<String> sayings() {
                return Stream.concat(
                                Stream.of(text),
                                points.stream().map(point -> point.text().replaceAll("[;.]$", "")))
                        .toList();
            }
        }

        /** A table; the first row of a page repeats the head. */
        record Table(String caption, List<String> head, List<List<String>> rows) implements Block {
            @Override
            public List<String> lines() {
                return Stream.concat(
                                Stream.of(caption).filter(text -> !text.isBlank()),
                                Stream.concat(Stream.of(head), rows.stream()).map(row -> "   " + row(row)))
                        .toList();
            }

            @Override
            public List<String> sayings() {
                return rows.stream().map(Table::row).toList();
            }

            private static String row(List<String> cells) {
                return String.join(" | ", cells);
            }
        }

        /** As plain lines, points and rows set in. */
        List<String> lines();

        /** What it says, without its numbers. */
        List<String> sayings();
    }

    /** A lettered point. */
    public record Point(String label, String text) {}

    /** Everything as plain lines, one a clause or point, for a terminal or a search index. */
    public List<String> lines() {
        return Stream.of(
                        Stream.of(heading, title),
                        preamble.stream(),
                        articles.stream().flatMap(article -> article.lines().stream()))
                .flatMap(Function.identity())
                .toList();
    }
}
