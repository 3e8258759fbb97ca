package vn.lantoa.selection;

import vn.lantoa.rules.Finding;
import vn.lantoa.rules.Lang;
import vn.lantoa.web.page.Words;

/** The rule engine's sentences in the reader's language. */
final class RuleSentences {
    private RuleSentences() {}

    static String say(Finding finding, Words words) {
        return finding.in(Lang.of(words.isVietnamese()));
    }
}
