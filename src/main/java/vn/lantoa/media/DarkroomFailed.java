package vn.lantoa.media;

/** The decoder died, hung or is not there; says nothing about the file yet. */
class DarkroomFailed extends Exception {

    DarkroomFailed(String message) {
        super(message);
    }

    DarkroomFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
