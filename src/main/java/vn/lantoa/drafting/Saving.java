package vn.lantoa.drafting;

import vn.lantoa.rules.RuleSet;

/** What came of a change to a draft. */
sealed interface Saving {
    /** It is the newest revision now. */
    record Saved(RuleSet rules) implements Saving {}

    /** Somebody else changed the draft meanwhile; nothing was written. */
    record Stale(RulesDraft newest) implements Saving {}

    /** The draft was issued or put aside meanwhile. */
    record Closed() implements Saving {}
}
