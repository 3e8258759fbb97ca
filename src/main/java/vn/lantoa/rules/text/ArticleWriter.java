package vn.lantoa.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RulesText;
import vn.lantoa.rules.Sentence;

/** Numbers the clauses and letters the points of one article, the Vietnamese way. */
final class ArticleWriter {
    private static final String VIETNAMESE = "abcdđeghiklmnopqrstuvxy";
    private static final String ENGLISH = "abcdefghijklmnopqrstuvwxyz";

    private final Lang lang;
    private final Clause clause;
    private final List<Object> parts = new ArrayList<>();

    private record Draft(Sentence text, List<Sentence> points) {}

    private record Note(Sentence text) {}

    ArticleWriter(Clause clause, Lang lang) {
        this.clause = clause;
        this.lang = lang;
    }

    ArticleWriter item(Sentence text, List<Sentence> points) {
        parts.add(new Draft(text, List.copyOf(points)));
        return this;
    }

    ArticleWriter item(String key, Object... args) {
        return item(Sentence.of(key, args), List.of());
    }

    /** A clause with points, left out when there are none. */
    ArticleWriter itemWith(String key, List<Sentence> points) {
        return points.isEmpty() ? this : item(Sentence.of(key), points);
    }

    ArticleWriter itemIf(boolean holds, String key, Object... args) {
        return holds ? item(key, args) : this;
    }

    /** A paragraph without a number. */
    ArticleWriter note(Sentence text) {
        parts.add(new Note(text));
        return this;
    }

    ArticleWriter table(Sentence caption, List<Sentence> head, List<List<Sentence>> rows) {
        parts.add(new RulesText.Block.Table(
                caption.in(lang),
                head.stream().map(cell -> cell.in(lang)).toList(),
                rows.stream()
                        .map(row -> row.stream().map(cell -> cell.in(lang)).toList())
                        .toList()));
        return this;
    }

    RulesText.Article done() {
        long items = parts.stream().filter(Draft.class::isInstance).count();
        var blocks = new ArrayList<RulesText.Block>();
        int number = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean table = i + 1 < parts.size() && parts.get(i + 1) instanceof RulesText.Block.Table;
            switch (parts.get(i)) {
                case Draft draft -> {
                    number++;
                    blocks.add(written(draft, items > 1 ? number + "." : "", table));
                }
                case Note note -> blocks.add(written(new Draft(note.text(), List.of()), "", false));
                case RulesText.Block block -> blocks.add(block);
                default -> throw new IllegalStateException("no part of an article: " + parts.get(i));
            }
        }
        return new RulesText.Article(
                clause,
                clause.number(),
                Sentence.of("rules.article", clause.number()).in(lang),
                Sentence.word(clause).in(lang),
                List.copyOf(blocks));
    }

    /** What announces points ends as a sentence if none follow, and takes a single one into itself. */
    private RulesText.Block written(Draft draft, String label, boolean tableFollows) {
        var text = capital(draft.text().in(lang));
        if (draft.points().size() == 1) {
            return new RulesText.Block.Item(
                    label, ended(text + " " + draft.points().getFirst().in(lang), "."), List.of());
        }
        if (draft.points().isEmpty()) {
            return new RulesText.Block.Item(label, ended(tableFollows ? text : bare(text), "."), List.of());
        }
        var points = new ArrayList<RulesText.Point>();
        for (var point : draft.points()) {
            boolean last = points.size() == draft.points().size() - 1;
            points.add(new RulesText.Point(
                    letter(points.size()) + ")", bare(capital(point.in(lang))) + (last ? "." : ";")));
        }
        return new RulesText.Block.Item(label, text, List.copyOf(points));
    }

    /** Without the mark at its end, as one sentence in a list is set. */
    static String bare(String text) {
        return text.replaceFirst("[.;:]$", "");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String ended(String text, String mark) {
        return text.endsWith(".)") || ".;:!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + mark;
    }

    private String letter(int index) {
        var letters = lang == Lang.VI ? VIETNAMESE : ENGLISH;
        return letters.substring(index % letters.length(), index % letters.length() + 1)
                .repeat(1 + index / letters.length());
    }
}
