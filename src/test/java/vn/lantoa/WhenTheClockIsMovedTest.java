package vn.lantoa;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class WhenTheClockIsMovedTest {

    private static final Instant DAY = Instant.parse("2023-02-10T01:00:00Z");

    @Autowired
    BusinessClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aLongTransactionKeepsTheDayWhileOthersLookAtTheClock() {
        clock.moveTo(Instant.parse("2025-12-01T01:00:00Z"));
        transaction.executeWithoutResult(t -> {
            clock.moveTo(DAY);
            CompletableFuture.runAsync(clock::follow).orTimeout(10, SECONDS).join();
            assertThat(clock.instant()).isBetween(DAY, DAY.plus(Duration.ofMinutes(1)));
            assertThat(jdbc.sql("select shared.business_now() < cast('2023-02-11' as timestamptz)")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        });
    }
}
