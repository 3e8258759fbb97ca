package vn.lantoa.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers the clauses and letters the points of one article, the Vietnamese way. */
final class ArticleWriter {
    private static final String VIETNAMESE = "abcdđeghiklmnopqrstuvxy";
    private static final String ENGLISH = "abcdefghijklmnopqrstuvwxyz";

    private final Lang lang;
    private final Clause clause;
    private final List<Object> parts = new ArrayList<>();

    private record Draft(Sentence text, List<Sentence> points) {}

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
        for (var part : parts) {
            if (part instanceof Draft draft) {
                number++;
                blocks.add(written(draft, items > 1 ? number + "." : ""));
            } else {
                blocks.add((RulesText.Block) part);
            }
        }
        return new RulesText.Article(
                clause,
                clause.number(),
                Sentence.of("rules.article", clause.number()).in(lang),
                Sentence.word(clause).in(lang),
                List.copyOf(blocks));
    }

    private RulesText.Block written(Draft draft, String label) {
        var points = new ArrayList<RulesText.Point>();
        for (var point : draft.points()) {
            var letter = letter(points.size());
            boolean last = points.size() == draft.points().size() - 1;
            points.add(new RulesText.Point(letter + ")", ended(capital(point.in(lang)), last ? "." : ";")));
        }
        return new RulesText.Block.Item(label, ended(capital(draft.text().in(lang)), "."), List.copyOf(points));
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
