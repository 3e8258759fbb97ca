package vn.lantoa.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.Remark;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.RulesText;
import vn.lantoa.rules.Sentence;

/** Writes the Thể lệ from the rules, all articles in their order. */
public final class RulesPrinter {
    private final RuleSet rules;
    private final Lang lang;

    public RulesPrinter(RuleSet rules, Lang lang) {
        this.rules = rules;
        this.lang = lang;
    }

    public RulesText print() {
        var articles = rules.pending()
                ? List.of(new ArticleWriter(Clause.THEME, lang)
                        .item("rules.text.pending", rules.theme())
                        .done())
                : Arrays.stream(Clause.values()).map(this::article).toList();
        return new RulesText(
                Sentence.of("rules.text.heading").in(lang), rules.title().in(lang), preamble(), articles);
    }

    private List<String> preamble() {
        var lines = new ArrayList<String>();
        int last = rules.basis().size() - 1;
        for (int i = 0; i <= last; i++) {
            lines.add(Sentence.of("rules.text.basis", rules.basis().get(i), i == last ? "," : ";")
                    .in(lang));
        }
        lines.add(Sentence.of("rules.text.opening", rules.organiser().name(), rules.title())
                .in(lang));
        return List.copyOf(lines);
    }

    private RulesText.Article article(Clause clause) {
        var to = new ArticleWriter(clause, lang);
        switch (clause) {
            case THEME, ENTRANTS, WORKS, DOSSIER, INTAKE, SELECTION -> new EntryArticles(rules, to).write(clause);
            case TIMELINE, PUBLICATION -> new TimeArticles(rules, to).write(clause);
            case SCORING, RANKING -> new ScoringArticles(rules, to).write(clause);
            case AWARDS -> new AwardArticle(rules, to).write();
            case RIGHTS, COMPLAINTS, PLATFORM, FINAL -> new ClosingArticles(rules, to).write(clause);
        }
        for (var remark : rules.remarks()) {
            if (remark.clause() == clause) {
                remark(remark, to);
            }
        }
        return to.done();
    }

    /** A paragraph of the committee is a clause like the others; that something was chosen is only noted. */
    private static void remark(Remark remark, ArticleWriter to) {
        if (remark.ownChoice()) {
            to.note(Sentence.of("rules.text.ownChoice", remark.text()));
        } else {
            to.item("rules.text.remark", remark.text());
        }
    }
}
