package vn.lantoa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What nobody uses costs every reader: styles, words and events that no one asks for are not kept. */
class WhatIsThereIsUsedTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Path TEMPLATES = MAIN.resolve("jte");
    private static final Path SCRIPTS = MAIN.resolve("resources/assets/js");
    private static final Path STYLES = MAIN.resolve("resources/assets/css");

    private static final Pattern SELECTOR = Pattern.compile("([^{};]+)\\{");
    private static final Pattern CLASS_OF_SELECTOR = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern CLASS_ATTRIBUTE =
            Pattern.compile("(?<![\\w-])class=\"((?:[^\"$]|\\$\\{[^}]*}|\\$)*)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"");
    private static final Pattern NAME = Pattern.compile("\"([\\w.-]+)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([a-zA-Z][\\w-]*\\.[\\w.-]*)\"\\s*\\+");
    private static final Pattern LISTING = Pattern.compile("Listing\\.of\\(\\s*\"([\\w.-]+)\"");
    private static final Pattern ENDING = Pattern.compile("\\+ \"(\\.[a-zA-Z.]+)\"");
    private static final Pattern PUBLISHED = Pattern.compile("publishEvent\\(\\s*new (\\w+)\\(");
    private static final Pattern HEARD = Pattern.compile("@EventListener\\s+[\\w ]*\\w+\\((\\w+) ");

    @Test
    void everyStyleHasSomebodyWhoWearsIt() throws IOException {
        Set<String> words = Stream.of(
                        text(TEMPLATES, ".jte"), text(SCRIPTS, ".js"), text(MAIN.resolve("java"), ".java"))
                .flatMap(text -> found(Pattern.compile("[a-zA-Z][\\w-]*"), text))
                .collect(Collectors.toSet());

        assertThat(styles()).isSubsetOf(words);
    }

    @Test
    void everyClassOfATemplateIsStyledOrLookedFor() throws IOException {
        Set<String> known = styles();
        found(CLASS_OF_SELECTOR, text(SCRIPTS, ".js")).forEach(known::add);

        for (Path template : files(TEMPLATES, ".jte")) {
            if (!template.startsWith(TEMPLATES.resolve("paper"))) { // papers bring their own sheets
                assertThat(classes(Files.readString(template)))
                        .as(template.toString())
                        .isSubsetOf(known);
            }
        }
    }

    /** A key is named whole, or is put together of a prefix and words which the code knows, or of a key and an ending. */
    @Test
    void everyMessageIsAskedFor() throws IOException {
        String code = text(TEMPLATES, ".jte") + text(MAIN.resolve("java"), ".java");
        Set<String> whole = found(NAME, code).collect(Collectors.toSet());
        Set<String> prefixes =
                Stream.concat(found(PREFIX, code), found(LISTING, code)).collect(Collectors.toSet());
        Set<String> words = found(Pattern.compile("\\w+"), code).collect(Collectors.toSet());
        found(Pattern.compile("[a-zA-Z]+(?:-[a-zA-Z]+)+"), code).forEach(words::add);
        // a refusal of a file is asked for by the name of its constant
        found(Pattern.compile("\\b[A-Z]+(?:_[A-Z]+)*\\b"), code)
                .map(name -> name.toLowerCase().replace('_', '-'))
                .forEach(words::add);
        Set<String> endings = found(ENDING, code).collect(Collectors.toSet());
        Predicate<String> lengthened = key -> endings.stream()
                .filter(key::endsWith)
                .anyMatch(ending -> whole.contains(key.substring(0, key.length() - ending.length())));
        Predicate<String> put = key -> prefixes.stream()
                .filter(key::startsWith)
                .anyMatch(prefix -> Stream.of(key.substring(prefix.length()).split("\\."))
                        .filter(part -> !part.isEmpty())
                        .allMatch(words::contains));

        assertThat(keys().stream()
                        .filter(key -> !whole.contains(key))
                        .filter(put.or(lengthened).negate()))
                .isEmpty();
    }

    @Test
    void everyEventIsHeard() throws IOException {
        String code = text(MAIN.resolve("java"), ".java");

        assertThat(found(PUBLISHED, code).collect(Collectors.toSet()))
                .isNotEmpty()
                .isSubsetOf(found(HEARD, code).toList());
    }

    private static Set<String> styles() throws IOException {
        String sheets = text(STYLES, ".css").replaceAll("(?s)/\\*.*?\\*/", "");
        return found(SELECTOR, sheets)
                .filter(selector -> !selector.strip().startsWith("@"))
                .flatMap(selector -> found(CLASS_OF_SELECTOR, selector))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The classes written out, and those an expression chooses between; what it asks with is in parentheses. */
    private static Set<String> classes(String template) {
        return found(CLASS_ATTRIBUTE, template)
                .flatMap(value -> Stream.concat(
                        Stream.of(value.replaceAll("\\$\\{[^}]*}", " ")),
                        found(Pattern.compile("\\$\\{([^}]*)}"), value)
                                .map(choice -> choice.replaceAll("\\([^()]*\\)", ""))
                                .flatMap(choice -> found(LITERAL, choice))))
                .flatMap(value -> Stream.of(value.strip().split("\\s+")))
                .filter(name -> !name.isEmpty() && !name.endsWith("-"))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path bundle : files(MAIN.resolve("resources/messages"), "_vi.properties")) {
            try (Reader reader = Files.newBufferedReader(bundle)) {
                Properties words = new Properties();
                words.load(reader);
                keys.addAll(words.stringPropertyNames());
            }
        }
        return keys;
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(result.groupCount()));
    }

    private static String text(Path root, String ending) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files(root, ending)) {
            all.append(Files.readString(file)).append('\n');
        }
        return all.toString();
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }
}
