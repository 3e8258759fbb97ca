package vn.lantoa.rules.yaml;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.rules.Books;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleSetYaml;

/** Whatever an editor does to the text, reading and checking end in words and never in an exception. */
class BrokenYamlTest {
    private static final String[] PIECES = {
        "\n",
        "  ",
        ":",
        "- ",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "'",
        "#",
        "&a ",
        "*a",
        "? ",
        "| ",
        "0",
        "-1",
        "null",
        "~",
        "\t",
        "99999999999999999999",
        "!!java/object ",
        "---\n",
        "%YAML 1.2\n",
        "\u0000",
        "\uFEFF",
        "🙂",
        "<<: "
    };

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void itIsAnsweredInWords(long seed) {
        var random = new Random(seed);
        var yaml = new StringBuilder(Books.yaml(Books.PHASE_ONE));
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(yaml.length());
            int to = Math.min(yaml.length(), at + random.nextInt(12));
            yaml.replace(at, to, PIECES[random.nextInt(PIECES.length)]);
        }
        assertThatCode(() -> answer(yaml.toString())).as("seed %d", seed).doesNotThrowAnyException();
    }

    private static void answer(String yaml) {
        switch (RuleSetYaml.parse(yaml)) {
            case RuleSetYaml.Reading.Faulty faulty -> faulty.findings().forEach(finding -> finding.in(Lang.VI));
            case RuleSetYaml.Reading.Read read -> {
                var book = new RuleBook(read.rules());
                book.check(read.lines()).forEach(finding -> finding.in(Lang.EN));
                book.text(Lang.VI).lines();
            }
        }
    }
}
