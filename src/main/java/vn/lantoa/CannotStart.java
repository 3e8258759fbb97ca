package vn.lantoa;

/** The installation cannot start; the message is one line for the person at the terminal. */
final class CannotStart extends RuntimeException {
    CannotStart(String line) {
        super(line);
    }
}
