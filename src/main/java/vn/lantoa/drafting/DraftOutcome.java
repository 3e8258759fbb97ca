package vn.lantoa.drafting;

import vn.lantoa.rules.RuleSet;

/** What came of a change to a draft. */
sealed interface DraftOutcome {
    /** It is the newest revision now. */
    record Saved(RuleSet rules) implements DraftOutcome {}

    /** Somebody else changed the draft meanwhile; nothing was written. */
    record Stale(RulesDraft newest) implements DraftOutcome {}

    /** The draft was issued or put aside meanwhile. */
    record Closed() implements DraftOutcome {}
}
