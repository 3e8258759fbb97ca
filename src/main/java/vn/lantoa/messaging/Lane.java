package vn.lantoa.messaging;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Messages of some urgency on their way, a few side by side. */
class Lane {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
    private static final int SIDE_BY_SIDE = 4;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration FORGET_EVERY = Duration.ofMinutes(1);

    private final String name;
    private final List<Urgency> urgencies;
    private final DeliveryRows rows;
    private final Channels channels;
    private final Semaphore places = new Semaphore(SIDE_BY_SIDE);
    private final Semaphore news = new Semaphore(0);
    private long forgotten = System.nanoTime();
    private volatile boolean running;
    private @Nullable Thread dispatcher;

    Lane(String name, List<Urgency> urgencies, DeliveryRows rows, Channels channels) {
        this.name = name;
        this.urgencies = urgencies;
        this.rows = rows;
        this.channels = channels;
    }

    synchronized void start() {
        running = true;
        dispatcher = Thread.ofVirtual().name("messages-" + name).start(this::run);
    }

    synchronized void stop() {
        running = false;
        if (dispatcher != null) {
            dispatcher.interrupt();
        }
    }

    void wake() {
        news.release();
    }

    private void run() {
        while (running) {
            try {
                if (!dispatch()) {
                    boolean unused = news.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                    news.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Messages wait: {}", e.toString());
                pause();
            }
        }
    }

    /** @return whether there may be more at once */
    private boolean dispatch() throws InterruptedException {
        forgetCodes();
        String[] open = channels.openKinds();
        if (open.length == 0) {
            return false;
        }
        places.acquire();
        int free = 1 + places.drainPermits();
        List<Delivery> leased = List.of();
        try {
            leased = rows.lease(urgencies, open, free);
        } finally {
            places.release(free - leased.size());
        }
        leased.forEach(delivery -> Thread.ofVirtual().start(() -> carry(delivery)));
        return leased.size() == free;
    }

    private void carry(Delivery delivery) {
        try {
            channels.open(delivery.channel())
                    .orElseThrow(() -> new Channel.NotDelivered("closed", false))
                    .send(delivery);
            rows.delivered(delivery.id());
        } catch (Channel.NotDelivered e) {
            failed(delivery, String.valueOf(e.getMessage()), e.isForGood());
        } catch (RuntimeException e) {
            failed(delivery, e.toString(), false);
        } finally {
            places.release();
        }
    }

    /** The address stays out of the log. When the database is away too, the lease runs out by itself. */
    private void failed(Delivery delivery, String trouble, boolean forGood) {
        LOG.warn("Message {} not delivered, attempt {}: {}", delivery.id(), delivery.attempts(), trouble);
        try {
            rows.later(delivery, trouble, forGood);
        } catch (RuntimeException e) {
            LOG.warn("Message {} waits for its lease to run out: {}", delivery.id(), e.toString());
        }
    }

    private void forgetCodes() {
        if (urgencies.contains(Urgency.CODE) && System.nanoTime() - forgotten > FORGET_EVERY.toNanos()) {
            forgotten = System.nanoTime();
            rows.forgetCodes();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
