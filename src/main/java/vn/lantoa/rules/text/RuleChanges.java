package vn.lantoa.rules.text;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleChange;
import vn.lantoa.rules.RuleSet;

/** The difference of two versions, in the words the public reads. */
public final class RuleChanges {
    private RuleChanges() {}

    public static List<RuleChange> between(RuleSet before, RuleSet after, Lang lang) {
        var old = new RulesPrinter(before, lang).print();
        var changes = new ArrayList<RuleChange>();
        for (var article : new RulesPrinter(after, lang).print().articles()) {
            var was = old.articles().stream()
                    .filter(each -> each.clause() == article.clause())
                    .flatMap(each -> each.sayings().stream())
                    .toList();
            var is = article.sayings();
            var removed = was.stream().filter(line -> !is.contains(line)).toList();
            var added = is.stream().filter(line -> !was.contains(line)).toList();
            if (!removed.isEmpty() || !added.isEmpty()) {
                changes.add(new RuleChange(article.label() + " " + article.title(), removed, added));
            }
        }
        return List.copyOf(changes);
    }
}
