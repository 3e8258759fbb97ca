package vn.lantoa.rules.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.rules.AnyRules;
import vn.lantoa.rules.Books;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.YamlLines;

class SimulationTest {
    private static final RuleBook BOOK = Books.book(Books.PHASE_ONE);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void theSameSeedGivesTheSameReport() {
        assertThat(BOOK.simulate(200, 5)).isEqualTo(BOOK.simulate(200, 5)).isNotEqualTo(BOOK.simulate(200, 6));
    }

    @Test
    void aStricterSideLetsFewerThrough() {
        var stricter = new RuleBook(Books.read(Books.changed("side: short, min: 1000", "side: short, min: 3000"))
                .rules());
        assertThat(stricter.simulate(300, 5).valid())
                .isLessThan(BOOK.simulate(300, 5).valid());
    }

    @Test
    void noUnitSendsMoreThanItsQuota() {
        var tight = new RuleBook(
                Books.read(Books.changed("at-most: 10", "at-most: 2")).rules());
        var through = tight.simulate(600, 5).tiers().getFirst();
        assertThat(through.received()).isGreaterThan(24);
        assertThat(through.sentUp()).isLessThanOrEqualTo(24);
    }

    @Test
    void boughtVotesAreWorthNothingWhenTheJuryAloneDecides() {
        var yaml = Books.changed("  blend:\n    percents: {jury: 70, public-part: 30}", "  blend: jury-only");
        var bought = new RuleBook(Books.read(yaml).rules()).simulate(300, 5).bought();
        assertThat(bought.placeAfter()).isEqualTo(bought.placeBefore());
    }

    @Test
    void boughtVotesNeverLowerAPlace() {
        var bought = BOOK.simulate(300, 5).bought();
        assertThat(bought.placeAfter()).isLessThanOrEqualTo(bought.placeBefore());
    }

    /** One part of a sound rule set is replaced by anything its type allows: what passes the checks must also run. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatTheCheckerAcceptsTheEngineCanRun(long seed) {
        var names = Books.names().toList();
        var sound = Books.book(names.get((int) (seed % names.size()))).rules();
        var changed = new AnyRules(seed).changed(sound);
        boolean accepted = new RuleBook(changed).check(new YamlLines()).stream().noneMatch(Finding::isError);
        if (accepted && !changed.pending()) {
            var report = new RuleBook(changed).simulate(25, seed);
            assertThat(report.ranked()).as("seed %d", seed).isLessThanOrEqualTo(report.valid());
        }
    }
}
