package vn.lantoa.media;

/** What became of bytes that came for an upload. */
sealed interface Appending {

    /** All bytes up to this offset are on the disk. */
    record Stored(long offset) implements Appending {}

    /** The bytes did not belong at the end of what is there; nothing changed. */
    record WrongOffset(long offset) implements Appending {}

    /** More bytes came than were announced. */
    record TooLong() implements Appending {}

    /** Another request has taken the upload over. */
    record Superseded() implements Appending {}

    /** The store is full; what was acknowledged stays. */
    record NoSpace() implements Appending {}

    /** No such upload of this person. */
    record Unknown() implements Appending {}
}
