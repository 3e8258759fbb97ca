package vn.lantoa.rules;

import java.util.IdentityHashMap;
import java.util.Map;

/** The line each part of a rule set was read from. */
public final class YamlLines {
    private final Map<Object, Integer> lines = new IdentityHashMap<>();

    public void put(Object part, int line) {
        lines.put(part, line);
    }

    /** The line of this very part, 0 when it was not read from a file. */
    public int of(Object part) {
        return lines.getOrDefault(part, 0);
    }
}
