package vn.lantoa.shared;

import java.util.Optional;
import java.util.UUID;

/** Ids as they stand in an address or a hidden field, where anybody may write anything. */
public final class IdText {
    private IdText() {}

    /** The id, written as this house writes it: 32 small hexadecimal digits and four dashes; empty for anything else. */
    public static Optional<UUID> read(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
