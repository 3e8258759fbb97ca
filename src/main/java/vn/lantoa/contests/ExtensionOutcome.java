package vn.lantoa.contests;

/** What came of extending a deadline. */
public sealed interface ExtensionOutcome {
    record Extended(Extension extension) implements ExtensionOutcome {}

    /** The new end must be later than the one in force. */
    record NotLater() implements ExtensionOutcome {}

    /** There is no such window to extend. */
    record NoWindow() implements ExtensionOutcome {}

    /** An authors' deadline cannot lie past the day on which the province must have received (Kế hoạch, mục II.1). */
    record PastProvince(java.time.Instant provinceUntil) implements ExtensionOutcome {}
}
