package vn.lantoa.selection;

/** What came of founding a council, or of replacing one before its work. */
public sealed interface FoundingOutcome {
    record Founded(Council council) implements FoundingOutcome {}

    /** The rules ask for at least {@code min} members (Thể lệ, xét chọn). */
    record TooFewMembers(int min) implements FoundingOutcome {}

    /** A council has exactly one chair. */
    record NoChair() implements FoundingOutcome {}

    record AlreadyThere() implements FoundingOutcome {}

    /** A mark is given or a choice made: the council stays as it is. */
    record AlreadyAtWork() implements FoundingOutcome {}
}
