package vn.lantoa.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person is or was charged with, in the reader's words.
 *
 * @param basis the decision, in words; empty when there was none
 * @param until null while it is held
 * @param why the reason of its end; empty while it is held
 * @param path the page of the body it belongs to; empty when there is none
 */
public record Duty(
        UUID id,
        String title,
        String basis,
        Instant since,
        @Nullable Instant until,
        String why,
        Ending ending,
        String path) {

    /** How a duty comes to its end. */
    public enum Ending {
        /** By one act, here. */
        HERE,
        /** Only together with a successor: nobody else holds it. */
        BY_SUCCESSOR,
        /** By a new decision on the page of its body. */
        ELSEWHERE
    }

    public boolean held() {
        return until == null;
    }
}
