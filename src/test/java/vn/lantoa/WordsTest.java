package vn.lantoa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word exists in both languages, and every word a template asks for exists. */
class WordsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern LITERAL_KEY = Pattern.compile("\\.t\\(\"([a-zA-Z0-9.]+)\"[,)]");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (Path vi : bundles("_vi.properties")) {
            Path en = vi.resolveSibling(vi.getFileName().toString().replace("_vi.", "_en."));
            assertThat(keys(en)).as(en.toString()).isEqualTo(keys(vi));
        }
    }

    /** Of two lines for one key the reader of the file sees the first and the reader of the page the second. */
    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (Path bundle : bundles(".properties")) {
            assertThat(Files.readAllLines(bundle).stream()
                            .filter(line -> line.contains("="))
                            .map(line -> line.substring(0, line.indexOf('=')).strip()))
                    .as(bundle.toString())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyOfATemplateExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path vi : bundles("_vi.properties")) {
            known.addAll(keys(vi));
        }
        List<String> missing = new ArrayList<>();
        for (Path template : files(Path.of("src/main/jte"), ".jte")) {
            var matcher = LITERAL_KEY.matcher(Files.readString(template));
            while (matcher.find()) {
                if (!known.contains(matcher.group(1))) {
                    missing.add(template + ": " + matcher.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noTemplateHasInlineStyleOrScript() throws IOException {
        Pattern inline = Pattern.compile("( style=\"| on(click|change|submit|load|input)=|<script>)");
        for (Path template : files(Path.of("src/main/jte"), ".jte")) {
            boolean paper = template.startsWith("src/main/jte/paper");
            assertThat(paper || !inline.matcher(Files.readString(template)).find())
                    .as(template.toString())
                    .isTrue();
        }
    }

    private static List<Path> bundles(String ending) throws IOException {
        return files(MESSAGES, ending);
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        }
        return new TreeSet<>(bundle.stringPropertyNames());
    }
}
