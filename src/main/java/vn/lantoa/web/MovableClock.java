package vn.lantoa.web;

import java.time.Instant;

/** The demo's clock. Outside demo mode the database refuses to move it, whatever the application asks. */
public interface MovableClock {
    /** From now on it is {@code target} here, and within two seconds on each other node. */
    void moveTo(Instant target);
}
