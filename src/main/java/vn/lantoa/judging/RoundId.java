package vn.lantoa.judging;

import java.util.UUID;

public record RoundId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
