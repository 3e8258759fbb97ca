package vn.lantoa.rules;

import java.util.ArrayList;
import java.util.List;

/** The printed rules as plain lines. */
final class PlainText {
    private PlainText() {}

    static List<String> lines(RulesText text) {
        var lines = new ArrayList<String>(List.of(text.heading(), text.title()));
        lines.addAll(text.preamble());
        for (var article : text.articles()) {
            lines.add(article.label() + " " + article.title());
            article.blocks().forEach(block -> lines.addAll(lines(block)));
        }
        return List.copyOf(lines);
    }

    private static List<String> lines(RulesText.Block block) {
        var lines = new ArrayList<String>();
        switch (block) {
            case RulesText.Block.Item item -> {
                lines.add(item.label().isEmpty() ? item.text() : item.label() + " " + item.text());
                item.points().forEach(point -> lines.add("   " + point.label() + " " + point.text()));
            }
            case RulesText.Block.Table table -> {
                if (!table.caption().isBlank()) {
                    lines.add(table.caption());
                }
                lines.add("   " + String.join(" | ", table.head()));
                table.rows().forEach(row -> lines.add("   " + String.join(" | ", row)));
            }
        }
        return lines;
    }

    /** What an article says, without its numbers, so that one clause more does not change those behind it. */
    static List<String> sayings(RulesText.Article article) {
        var sayings = new ArrayList<String>();
        for (var block : article.blocks()) {
            switch (block) {
                case RulesText.Block.Item item -> {
                    sayings.add(item.text());
                    item.points().forEach(point -> sayings.add(point.text().replaceAll("[;.]$", "")));
                }
                case RulesText.Block.Table table -> table.rows().forEach(row -> sayings.add(String.join(" | ", row)));
            }
        }
        return List.copyOf(sayings);
    }
}
