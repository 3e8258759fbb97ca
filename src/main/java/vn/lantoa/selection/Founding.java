package vn.lantoa.selection;

/** What came of founding a council. */
public sealed interface Founding {
    record Founded(Council council) implements Founding {}

    /** The rules ask for at least {@code min} members (Thể lệ, xét chọn). */
    record TooFewMembers(int min) implements Founding {}

    /** A council has exactly one chair. */
    record NoChair() implements Founding {}

    record AlreadyThere() implements Founding {}
}
