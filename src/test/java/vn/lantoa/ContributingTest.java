package vn.lantoa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever follows the guide finds what it names. */
class ContributingTest {

    /** A type in back-ticks, perhaps with one of its members. */
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?`");

    @Test
    void everyClassItNamesExists() throws IOException {
        Map<String, String> sources = sources();

        assertThat(NAMED.matcher(Files.readString(Path.of("CONTRIBUTING.md"))).results())
                .isNotEmpty()
                .allSatisfy(named -> assertThat(sources.getOrDefault(named.group(1), ""))
                        .as(named.group())
                        .contains(member(named)));
    }

    private static String member(MatchResult named) {
        return named.group(2) == null ? named.group(1) : named.group(2);
    }

    private static Map<String, String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            ContributingTest::text,
                            (one, other) -> one + other));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
