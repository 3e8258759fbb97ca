package vn.lantoa.rules;

import java.util.ArrayList;
import java.util.List;

/** The difference of two versions, in the words the public reads. */
final class RuleChanges {
    private RuleChanges() {}

    static List<RuleChange> between(RuleSet before, RuleSet after, Lang lang) {
        var old = new RuleBook(before).text(lang);
        var changes = new ArrayList<RuleChange>();
        for (var article : new RuleBook(after).text(lang).articles()) {
            var was = old.articles().stream()
                    .filter(each -> each.clause() == article.clause())
                    .flatMap(each -> PlainText.sayings(each).stream())
                    .toList();
            var is = PlainText.sayings(article);
            var removed = was.stream().filter(line -> !is.contains(line)).toList();
            var added = is.stream().filter(line -> !was.contains(line)).toList();
            if (!removed.isEmpty() || !added.isEmpty()) {
                changes.add(new RuleChange(article.clause(), article.label() + " " + article.title(), removed, added));
            }
        }
        return List.copyOf(changes);
    }
}
