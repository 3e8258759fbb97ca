package vn.lantoa.units;

import java.util.UUID;

/** A unit of the organisation: neither its name nor a statistics code identifies it, for both change. */
public record UnitId(UUID value) {
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
