package vn.lantoa.media;

/** The decoder died, hung or is not there; says nothing about the file yet. */
class DecoderFailed extends Exception {

    DecoderFailed(String message) {
        super(message);
    }

    DecoderFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
