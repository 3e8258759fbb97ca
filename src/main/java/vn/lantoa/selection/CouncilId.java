package vn.lantoa.selection;

import java.util.UUID;

public record CouncilId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
