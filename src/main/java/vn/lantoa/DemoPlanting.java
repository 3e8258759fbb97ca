package vn.lantoa;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lantoa.shared.DemoStep;
import vn.lantoa.units.Units;

/** Plants the demo contest at the first start: all of it or, when something fails, nothing. */
@Component
@ConditionalOnProperty(name = "lantoa.demo", havingValue = "true")
class DemoPlanting implements ApplicationRunner {

    private final List<DemoStep> steps;
    private final Units units;
    private final TransactionTemplate transaction;

    DemoPlanting(ObjectProvider<DemoStep> steps, Units units, TransactionTemplate transaction) {
        this.steps = steps.orderedStream().toList();
        this.units = units;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (units.isEmpty()) {
            transaction.executeWithoutResult(t -> steps.forEach(DemoStep::plant));
        }
    }
}
