package vn.lantoa.messaging;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Carries what waits, codes on a lane of their own. Threads of these lanes and nobody else wait for a mail server; the
 * journal, the media and the pages know nothing of it.
 */
@Component
class DeliveryLanes implements SmartLifecycle {

    private final Map<Urgency, Lane> laneOf;
    private final List<Lane> lanes;
    private volatile boolean running;

    DeliveryLanes(DeliveryRows rows, Channels channels) {
        Lane codes = new Lane("codes", List.of(Urgency.CODE), rows, channels);
        Lane notices = new Lane("notices", List.of(Urgency.NOTICE), rows, channels);
        Lane mailings = new Lane("mailings", List.of(Urgency.MAILING), rows, channels);
        lanes = List.of(codes, notices, mailings);
        laneOf = Map.of(Urgency.CODE, codes, Urgency.NOTICE, notices, Urgency.MAILING, mailings);
    }

    /** Something of this urgency was written and committed: no need to wait for the next look. */
    void wake(Urgency urgency) {
        Objects.requireNonNull(laneOf.get(urgency)).wake();
    }

    @Override
    public void start() {
        running = true;
        lanes.forEach(Lane::start);
    }

    @Override
    public void stop() {
        lanes.forEach(Lane::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
