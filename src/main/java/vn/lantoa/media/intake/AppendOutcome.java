package vn.lantoa.media.intake;

/** What became of bytes that came for an upload. */
sealed interface AppendOutcome {

    /** All bytes up to this offset are on the disk. */
    record Stored(long offset) implements AppendOutcome {}

    /** The bytes did not belong at the end of what is there; nothing changed. */
    record WrongOffset(long offset) implements AppendOutcome {}

    /** More bytes came than were announced. */
    record TooLong() implements AppendOutcome {}

    /** Another request has taken the upload over. */
    record Superseded() implements AppendOutcome {}

    /** The store is full; what was acknowledged stays. */
    record NoSpace() implements AppendOutcome {}

    /** No such upload of this person. */
    record Unknown() implements AppendOutcome {}
}
