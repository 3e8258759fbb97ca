package vn.lantoa.selection;

/** What came of founding a council, or of replacing one before its work. */
public sealed interface Founding {
    record Founded(Council council) implements Founding {}

    /** The rules ask for at least {@code min} members (Thể lệ, xét chọn). */
    record TooFewMembers(int min) implements Founding {}

    /** A council has exactly one chair. */
    record NoChair() implements Founding {}

    record AlreadyThere() implements Founding {}

    /** A mark is given or a choice made: the council stays as it is. */
    record AlreadyAtWork() implements Founding {}
}
