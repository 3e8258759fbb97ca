package vn.lantoa.rules.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.rules.AnyRules;
import vn.lantoa.rules.Books;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleSetYaml;

class YamlRoundTripTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsPrintedReadsBackTheSame(long seed) {
        var rules = new AnyRules(seed).next();
        var yaml = RuleSetYaml.print(rules);
        assertThat(Books.read(yaml).rules()).as("seed %d\n%s", seed, yaml).isEqualTo(rules);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsPrintedBearsNoTags(long seed) {
        assertThat(RuleSetYaml.print(new AnyRules(seed).next()))
                .as("seed %d", seed)
                .doesNotContain("!!");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyShapeOfRulesCanBePrintedAsText(long seed) {
        var book = new RuleBook(new AnyRules(seed).next());
        for (var lang : Lang.values()) {
            assertThat(book.text(lang).lines()).as("seed %d", seed).isNotEmpty().noneMatch(line -> line.contains("{"));
        }
    }
}
