package vn.lantoa.contests;

import java.util.UUID;

public record PhaseId(UUID value) {
    public static PhaseId of(String text) {
        return new PhaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
