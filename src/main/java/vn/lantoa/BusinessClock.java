package vn.lantoa;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.lantoa.web.MovableClock;

/**
 * The one clock of the edge: the machine's time plus the offset that {@code shared.business_now()} uses. What has a
 * deadline is decided by that function in its own statement; this one is for what people read.
 */
@Component
class BusinessClock implements InstantSource, MovableClock {

    private static final String OFFSET_MICROS =
            "select (extract(epoch from case when demo then \"offset\" else interval '0' end) * 1000000)::bigint from shared.clock";

    private static final String MOVE =
            "update shared.clock set \"offset\" = :target::timestamptz - clock_timestamp() where demo";

    private final JdbcClient jdbc;
    private volatile Duration offset = Duration.ZERO;

    /** While a transaction that moved the clock is not over, only it knows the time. */
    private volatile boolean held;

    BusinessClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
        read();
    }

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(offset);
    }

    /** Other nodes may have moved it. */
    @Scheduled(fixedDelay = 2000)
    void follow() {
        if (!held) {
            read();
        }
    }

    @Override
    public void moveTo(Instant target) {
        jdbc.sql(MOVE).param("target", target.toString()).update();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            held = true;
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    held = false;
                }
            });
        }
        read();
    }

    private void read() {
        long micros = jdbc.sql(OFFSET_MICROS).query(Long.class).single();
        offset = Duration.ofNanos(Math.multiplyExact(micros, 1000L));
    }
}
