package vn.lantoa.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lantoa.PageTest;

@PageTest
class WhenPapersAreNumberedTest {

    private static final Instant NOW = Instant.parse("2022-05-05T01:00:00Z");

    @Autowired
    Series series;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    void eightAtOnceLeaveNeitherGapNorDoubleThoughEveryThirdGivesUp() throws Exception {
        SeriesKey plans = new SeriesKey("BDVTU", PaperType.PLAN, "at once");
        List<Callable<List<Integer>>> offices = IntStream.range(0, 8)
                .<Callable<List<Integer>>>mapToObj(office -> () -> issue(plans, 15))
                .toList();
        List<Integer> given = new ArrayList<>();
        try (var clerks = Executors.newFixedThreadPool(8)) {
            for (Future<List<Integer>> office : clerks.invokeAll(offices)) {
                given.addAll(office.get());
            }
        }
        List<Integer> unbroken = IntStream.rangeClosed(1, 80).boxed().toList();
        assertThat(given).containsExactlyInAnyOrderElementsOf(unbroken);
        assertThat(recorded(plans)).isEqualTo(unbroken);
    }

    private List<Integer> issue(SeriesKey key, int attempts) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < attempts; i++) {
            boolean givesUp = i % 3 == 2;
            int number = transaction.execute(t -> {
                if (givesUp) {
                    t.setRollbackOnly();
                }
                return series.next(key, NOW).ordinal();
            });
            if (!givesUp) {
                kept.add(number);
            }
        }
        return kept;
    }

    private List<Integer> recorded(SeriesKey key) {
        return database.sql("select number from paper.series_number where issuer = :issuer and term = :term order by 1")
                .param("issuer", key.issuer())
                .param("term", key.term())
                .query(Integer.class)
                .list();
    }

    @Test
    void eachIssuerTypeAndTermCountsForItself() {
        for (SeriesKey key : List.of(
                new SeriesKey("BDVTU", PaperType.DECISION, "2020-2025"),
                new SeriesKey("BDVHU", PaperType.DECISION, "2020-2025"),
                new SeriesKey("BDVTU", PaperType.REPORT, "2020-2025"),
                new SeriesKey("BDVTU", PaperType.DECISION, "2025-2030"))) {
            assertThat(next(key).ordinal()).isEqualTo(1);
            assertThat(next(key).ordinal()).isEqualTo(2);
        }
    }

    private PaperNumber next(SeriesKey key) {
        return transaction.execute(t -> series.next(key, NOW));
    }

    @Test
    void outsideATransactionNoNumberIsGiven() {
        SeriesKey key = new SeriesKey("BDVTU", PaperType.NOTICE, "2020-2025");
        assertThatThrownBy(() -> series.next(key, NOW)).isInstanceOf(IllegalTransactionStateException.class);
        assertThat(next(key).ordinal()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "5, Số 05-KH/BDVTU, 005/KH",
        "9, Số 09-KH/BDVTU, 009/KH",
        "10, Số 10-KH/BDVTU, 010/KH",
        "123, Số 123-KH/BDVTU, 123/KH"
    })
    void numbersBelowTenAreWrittenWithAZero(int ordinal, String line, String register) {
        PaperNumber number = new PaperNumber(new SeriesKey("BDVTU", PaperType.PLAN, "2020-2025"), ordinal);
        assertThat(number.line()).isEqualTo(line);
        assertThat(number.registerText()).isEqualTo(register);
    }
}
