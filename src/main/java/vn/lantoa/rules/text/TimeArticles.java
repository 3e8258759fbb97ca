package vn.lantoa.rules.text;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Calendar;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Moment;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.Sentence;
import vn.lantoa.rules.Text;
import vn.lantoa.rules.TierRule;
import vn.lantoa.rules.WindowRule;

/** The articles about when and where: timeline, publication and voting. */
final class TimeArticles {
    private final RuleSet rules;
    private final ArticleWriter to;

    TimeArticles(RuleSet rules, ArticleWriter to) {
        this.rules = rules;
        this.to = to;
    }

    void write(Clause clause) {
        if (clause == Clause.TIMELINE) {
            rules.timeline().forEach(this::window);
            to.item("rules.text.extension");
        } else {
            publication();
            voting();
        }
    }

    private void window(WindowRule window) {
        to.item("rules.text.window", what(window), span(window));
    }

    private Sentence what(WindowRule window) {
        if (window.tier() != null) {
            return Sentence.of("rules.text.activityAt", window.activity(), tierName(window.tier()));
        }
        if (window.unit() != null) {
            return Sentence.of("rules.text.activityOf", window.activity(), window.unit());
        }
        return window.category() == null
                ? Sentence.word(window.activity())
                : Sentence.of("rules.text.activityOf", window.activity(), categoryName(window.category()));
    }

    private Text tierName(String code) {
        return rules.tiers().stream()
                .filter(tier -> tier.tier().equals(code))
                .map(TierRule::name)
                .findFirst()
                .orElse(Text.of(code));
    }

    private Text categoryName(String code) {
        return rules.categories().stream()
                .filter(category -> category.code().equals(code))
                .map(Category::name)
                .findFirst()
                .orElse(Text.of(code));
    }

    private static Sentence span(WindowRule window) {
        var from = window.from();
        var until = window.until();
        boolean occasion = window.activity() == Activity.AWARD || window.activity() == Activity.LAUNCH;
        if (until == null && from != null && (occasion || !Calendar.events(from).isEmpty())) {
            return Calendar.words(from);
        }
        if (until == null) {
            return from == null ? Sentence.of("rules.span.open") : Sentence.of("rules.span.from", Calendar.words(from));
        }
        if (until.equals(from)) {
            return Calendar.words(until);
        }
        var end = until instanceof Moment.Before
                ? Sentence.of("rules.span.lastMinute", Calendar.words(until), Calendar.lastMinute(until))
                : Calendar.words(until);
        return from == null ? end : Sentence.of("rules.span.both", Calendar.words(from), end);
    }

    private void publication() {
        var publication = rules.publication();
        if (publication.page() != null) {
            to.item(
                    publication.finalistsOnly() ? "rules.text.publishedFinalists" : "rules.text.published",
                    publication.page());
        }
        if (!publication.slots().isEmpty()) {
            var hour = DateTimeFormatter.ofPattern("HH:mm");
            to.item(
                    "rules.text.slots",
                    publication.slots().stream().map(slot -> slot.format(hour)).toList());
        }
        to.itemIf(publication.page() == null, "rules.text.publishedOnSite");
    }

    private void voting() {
        var ballots = rules.ballots();
        if (ballots == null) {
            to.item("rules.text.noBallots");
            return;
        }
        var points = new ArrayList<Sentence>();
        points.add(Sentence.of("rules.text.perEntry", ballots.perEntry()));
        if (ballots.perPerson() != null) {
            points.add(Sentence.of("rules.text.perPerson", ballots.perPerson()));
        }
        if (ballots.perDay() != null) {
            points.add(Sentence.of("rules.text.perDay", ballots.perDay()));
        }
        if (!ballots.proofs().isEmpty()) {
            points.add(Sentence.of("rules.text.proofs", Sentence.or(ballots.proofs())));
        }
        points.add(Sentence.of(ballots.totalsHidden() ? "rules.text.totalsHidden" : "rules.text.totalsShown"));
        to.item(Sentence.of("rules.text.ballots"), points);
    }
}
