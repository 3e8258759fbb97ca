package vn.lantoa;

import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lantoa.shared.DemoStep;
import vn.lantoa.units.Units;
import vn.lantoa.web.MovableClock;

/** Plants the demo contest at the first start: all of it or, when something fails, nothing. */
@Component
@ConditionalOnProperty(name = "lantoa.demo", havingValue = "true")
class DemoPlanting implements ApplicationRunner {

    /** What is planted bears the day of the launch, tháng 5/2022 (Kế hoạch, mục II.1). */
    private static final Instant LAUNCH = Instant.parse("2022-05-05T01:00:00Z");

    private final List<DemoStep> steps;
    private final Units units;
    private final TransactionTemplate transaction;
    private final MovableClock clock;

    DemoPlanting(ObjectProvider<DemoStep> steps, Units units, TransactionTemplate transaction, MovableClock clock) {
        this.steps = steps.orderedStream().toList();
        this.units = units;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (units.isEmpty()) {
            transaction.executeWithoutResult(t -> {
                clock.moveTo(LAUNCH);
                steps.forEach(DemoStep::plant);
            });
        }
    }
}
