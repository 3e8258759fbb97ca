package vn.lantoa.media;

/** What became of a file sent with a plain form. */
public sealed interface FormUploadOutcome {

    /** The file is stored; whether it is a sound photo stands in its status. */
    record Received(MediaFile file) implements FormUploadOutcome {}

    /** The file is larger than this house takes; nothing was kept. */
    record TooLarge(long limit) implements FormUploadOutcome {}

    /** There was no room to store the file; nothing was kept. */
    record NoSpace() implements FormUploadOutcome {}
}
