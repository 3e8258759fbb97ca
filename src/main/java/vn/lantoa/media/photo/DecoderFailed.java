package vn.lantoa.media.photo;

/** The decoder died, hung or is not there; says nothing about the file yet. */
public class DecoderFailed extends Exception {

    public DecoderFailed(String message) {
        super(message);
    }

    public DecoderFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
