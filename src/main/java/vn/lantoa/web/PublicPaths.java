package vn.lantoa.web;

import java.util.List;

/** Paths that need no sign-in. A module declares its own as a bean; whatever nobody declares is closed. */
public record PublicPaths(List<String> patterns) {
    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
