package vn.lantoa.units.file;

import java.util.List;

/** A sentence by its message key: what is wrong with a file or a row, or what was repaired in it. */
public record FileRemark(String key, List<String> arguments) {
    public static FileRemark of(String key, Object... arguments) {
        return new FileRemark(
                "units.file." + key,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
