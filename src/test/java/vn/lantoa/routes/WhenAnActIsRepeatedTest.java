package vn.lantoa.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.lantoa.PageTest;
import vn.lantoa.routes.RouteTable.Row;
import vn.lantoa.web.MovableClock;

/** For real, one act after the other: what the first time did is there the second. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhenAnActIsRepeatedTest {

    @Autowired
    MockMvcTester site;

    @Autowired
    AWholeContest contest;

    @Autowired
    MovableClock clock;

    private Asking asking;

    @BeforeAll
    void aWholeContest() {
        contest.happens(site);
        asking = new Asking(site, contest, clock);
    }

    static Stream<Row> acts() {
        return RouteTable.rows().stream().filter(row -> !row.isSafe());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void twiceIsHarmless(Row row) {
        for (Visitor visitor : row.admitted()) {
            asking.day(row);
            List<String> answers =
                    List.of(asking.ask(row, visitor, Asking.token()), asking.ask(row, visitor, Asking.token()));
            assertThat(answers).as(visitor + " twice").noneMatch(answer -> answer.startsWith("5"));
        }
    }
}
