package vn.lantoa.contests;

import java.util.UUID;

public record ContestId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
