package vn.lantoa.units;

import org.jspecify.annotations.Nullable;

/**
 * A unit as it is on one day.
 *
 * @param tier code of its level ({@code UPPER_COMMITTEE}); levels are rows, not an enum
 * @param path the names from the level below the province down to its parent, joined by " › "; empty at the top
 */
public record Unit(
        UnitId id,
        String name,
        String kind,
        String tier,
        @Nullable UnitId parent,
        String path) {
    /** "Chi bộ thôn 1, Đảng ủy xã Hợp Thành, Huyện ủy Sơn Dương": the way a paper names it. */
    public String fullName() {
        if (path.isEmpty()) {
            return name;
        }
        var above = java.util.Arrays.asList(path.split(" › "));
        return name + ", " + String.join(", ", above.reversed());
    }
}
