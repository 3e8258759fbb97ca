package vn.lantoa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Rule sets for tests: those of the project, and those with one figure changed. */
public final class Books {
    /** A copy of the plan's first phase, so that the figures tests change stay where they are. */
    public static final String PHASE_ONE = "phase-one";

    private Books() {}

    public static Stream<String> names() {
        try (var files = Files.list(Path.of("rulesets"))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", "")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String yaml(String name) {
        try {
            var folder = name.equals(PHASE_ONE) ? "src/test/resources/rules" : "rulesets";
            return Files.readString(Path.of(folder, name + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RuleBook book(String name) {
        return new RuleBook(read(yaml(name)).rules());
    }

    public static RuleSetYaml.Reading.Read read(String yaml) {
        var reading = RuleSetYaml.parse(yaml);
        assertThat(reading).isInstanceOf(RuleSetYaml.Reading.Read.class);
        return (RuleSetYaml.Reading.Read) reading;
    }

    /** Phase one with a piece of its YAML replaced; the piece must occur. */
    public static String changed(String piece, String by) {
        var yaml = yaml(PHASE_ONE);
        assertThat(yaml).contains(piece);
        return yaml.replace(piece, by);
    }

    public static List<Finding> findings(String yaml) {
        var read = read(yaml);
        return new RuleBook(read.rules()).check(read.lines());
    }
}
