package vn.lantoa.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ways in, and whether and until when a work may be taken back. */
public record Intake(List<Way> ways, @Nullable Withdrawal withdrawal) {
    /** One way with its address and, for letters, the form of the subject. */
    public record Way(
            Channel channel,
            @Nullable Text address,
            @Nullable String subject) {}

    /** A work may be taken back until then. */
    public record Withdrawal(@Nullable Moment until, boolean inWriting) {}

    /** How entries come in. */
    public enum Channel {
        WEB,
        BATCH,
        EMAIL,
        POST,
        DISC,
        LINK
    }
}
