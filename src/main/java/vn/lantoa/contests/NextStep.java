package vn.lantoa.contests;

import java.util.List;

/**
 * Something that must still be done before a phase can run.
 *
 * @param key message key of the sentence that says what, with its arguments
 * @param path where it is done
 */
public record NextStep(String key, List<Object> arguments, String path) {
    public static NextStep of(String key, String path, Object... arguments) {
        return new NextStep(key, List.of(arguments), path);
    }
}
