package vn.lantoa.units;

import java.util.UUID;

/** One act of changing the organisation. */
public record ActId(UUID value) {
    static ActId of(String text) {
        return new ActId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
