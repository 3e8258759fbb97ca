package vn.lantoa.publication;

/** What came of pasting a permalink. */
sealed interface PasteOutcome {
    record Pasted(String permalink) implements PasteOutcome {}

    record NotAPost() implements PasteOutcome {}

    /** The post belongs to another work already. */
    record Taken() implements PasteOutcome {}

    /** The figures of this phase stand still, and so do the posts they were read from. */
    record Frozen() implements PasteOutcome {}
}
