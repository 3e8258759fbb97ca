package vn.lantoa.media;

/** What became of a file sent with a plain form. */
public sealed interface Reception {

    /** The file is stored; whether it is a sound photo stands in its status. */
    record Received(MediaFile file) implements Reception {}

    /** The file is larger than this house takes; nothing was kept. */
    record TooLarge(long limit) implements Reception {}

    /** There was no room to store the file; nothing was kept. */
    record NoSpace() implements Reception {}
}
