package vn.lantoa.publication;

/** What came of pasting a permalink. */
sealed interface Pasting {
    record Pasted(String permalink) implements Pasting {}

    record NotAPost() implements Pasting {}

    /** The post belongs to another work already. */
    record Taken() implements Pasting {}

    /** The figures of this phase stand still, and so do the posts they were read from. */
    record Frozen() implements Pasting {}
}
