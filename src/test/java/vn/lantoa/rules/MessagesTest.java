package vn.lantoa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java/vn/lantoa/rules");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(new TreeSet<>(messages("en").keySet()))
                .isEqualTo(new TreeSet<>(messages("vi").keySet()));
    }

    @Test
    void bothLanguagesUseTheSameArguments() throws IOException {
        var vi = messages("vi");
        var en = messages("en");
        for (var key : vi.stringPropertyNames()) {
            assertThat(arguments(en.getProperty(key))).as(key).isEqualTo(arguments(vi.getProperty(key)));
        }
    }

    @Test
    void everyKeyInTheCodeExists() throws IOException {
        var vi = messages("vi");
        var key = Pattern.compile("\"(rules\\.[A-Za-z]+\\.[A-Za-z.]*[A-Za-z])\"");
        for (var source : sources()) {
            var found = key.matcher(Files.readString(source));
            while (found.find()) {
                var name = found.group(1);
                boolean known = vi.containsKey(name) || vi.containsKey(name + ".min");
                assertThat(known).as("%s in %s", name, source).isTrue();
            }
        }
    }

    @Test
    void everyWordOfTheModelHasAName() throws Exception {
        for (var source : sources()) {
            var name = Path.of("src/main/java").relativize(source).toString().replace('/', '.');
            var type = Class.forName(name.replace(".java", ""));
            for (var each : Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses()))
                    .toList()) {
                if (each.isEnum() && each != Lang.class && each != FileFormat.class) {
                    for (var constant : each.getEnumConstants()) {
                        assertThat(Sentence.word((Enum<?>) constant).vi()).isNotBlank();
                    }
                }
            }
        }
    }

    private static java.util.List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .toList();
        }
    }

    private static TreeSet<String> arguments(String message) {
        var found = new TreeSet<String>();
        var each = Pattern.compile("\\{\\d}").matcher(message);
        while (each.find()) {
            found.add(each.group());
        }
        return found;
    }

    private static Properties messages(String lang) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages/rules_" + lang + ".properties"))) {
            properties.load(in);
        }
        return properties;
    }
}
