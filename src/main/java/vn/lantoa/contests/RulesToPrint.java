package vn.lantoa.contests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.lantoa.paper.Annex;
import vn.lantoa.paper.Block;
import vn.lantoa.paper.PaperType;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RulesText;
import vn.lantoa.shared.VietnameseDates;
import vn.lantoa.shared.Window;
import vn.lantoa.web.page.Words;

/** One version of the rules of a phase, as an annex in Vietnamese: the text that counts, whoever reads it. */
record RulesToPrint(int phase, IssuedRules rules) {

    LocalDate issued() {
        return rules.issuedAt().atZone(Window.ZONE).toLocalDate();
    }

    /** "the-le-giai-doan-1-lan-2", for a file. */
    String fileName() {
        return "the-le-giai-doan-" + phase + "-lan-" + rules.version();
    }

    Annex annex(Words vietnamese) {
        RulesText text = rules.book().text(Lang.VI);
        List<Block> body = new ArrayList<>();
        text.preamble().forEach(line -> body.add(new Block.Paragraph(line)));
        for (RulesText.Article article : text.articles()) {
            body.add(new Block.Clause(article.label() + " " + article.title()));
            article.blocks().forEach(block -> body.addAll(blocks(block)));
        }
        return new Annex(Annex.Orientation.PORTRAIT, text.heading(), text.title(), reference(vietnamese), body);
    }

    /** With which paper the rules go, by the symbol in its number; a number of their own is only named. */
    private String reference(Words vietnamese) {
        String day = VietnameseDates.inSentence(issued());
        Optional<PaperType> type = Arrays.stream(PaperType.values())
                .filter(each -> rules.number().contains("-" + each.symbol() + "/"))
                .findFirst();
        return type.isPresent()
                ? vietnamese.t(
                        "contests.rules.print.annexTo",
                        type.get().title(Locale.of("vi")),
                        rules.number(),
                        day,
                        rules.book().rules().organiser().name().in(Lang.VI))
                : vietnamese.t("contests.rules.print.number", rules.number(), day, rules.signer(), rules.signerTitle());
    }

    private static List<Block> blocks(RulesText.Block block) {
        List<Block> blocks = new ArrayList<>();
        switch (block) {
            case RulesText.Block.Item item -> {
                blocks.add(new Block.Item(1, item.label(), item.text()));
                item.points().forEach(point -> blocks.add(new Block.Item(2, point.label(), point.text())));
            }
            case RulesText.Block.Table table -> {
                if (!table.caption().isBlank()) {
                    blocks.add(new Block.Caption(table.caption()));
                }
                blocks.add(new Block.Table(columns(table), table.rows(), List.of()));
            }
        }
        return blocks;
    }

    /** What is always short gets a narrow column, set in the middle. */
    private static List<Block.Column> columns(RulesText.Block.Table table) {
        return IntStream.range(0, table.head().size())
                .mapToObj(i -> {
                    int longest = table.rows().stream()
                            .mapToInt(row -> row.get(i).length())
                            .max()
                            .orElse(0);
                    boolean brief = longest <= 4;
                    return new Block.Column(
                            table.head().get(i),
                            brief ? 12 : Math.clamp(longest, 20, 60),
                            brief ? Block.Align.CENTRE : Block.Align.LEFT);
                })
                .toList();
    }
}
