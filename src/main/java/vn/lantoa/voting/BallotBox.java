package vn.lantoa.voting;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.journal.Journal;

/**
 * Takes the ballots of many voters and commits them together: the commit is the cost, so those of a few milliseconds
 * share one. Nobody is answered before the commit.
 */
@Component
class BallotBox {

    private static final long GATHER_MILLIS = 5;
    private static final int AT_MOST = 500;

    private record Waiting(Ballot ballot, BallotLimits limits, CompletableFuture<BallotRows.Verdict> answer) {}

    private final BallotRows rows;
    private final TransactionTemplate transaction;
    private final Journal journal;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>(100_000);
    private final Thread counter;
    private volatile boolean open = true;

    BallotBox(BallotRows rows, TransactionTemplate transaction, Journal journal) {
        this.rows = rows;
        this.journal = journal;
        this.transaction = transaction;
        this.counter = Thread.ofVirtual().name("ballot-box").start(this::count);
    }

    /** Puts a ballot in and waits until it is committed or refused. */
    BallotRows.Verdict cast(Ballot ballot, BallotLimits limits) {
        Waiting waiting = new Waiting(ballot, limits, new CompletableFuture<>());
        if (!open || !counter.isAlive() || !queue.offer(waiting)) {
            throw new IllegalStateException("The ballot box takes no more ballots");
        }
        return waiting.answer().orTimeout(20, TimeUnit.SECONDS).join();
    }

    private void count() {
        try {
            while (open || !queue.isEmpty()) {
                Waiting first = queue.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
                    commitTogether(first);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void commitTogether(Waiting first) {
        List<Waiting> batch = new ArrayList<>(List.of(first));
        queue.drainTo(batch, AT_MOST - 1);
        batch.stream()
                .collect(Collectors.groupingBy(w -> Map.entry(w.ballot().phase(), w.limits())))
                .values()
                .forEach(this::commit);
    }

    /** A batch that fails is taken apart, so that one ballot that cannot be written costs the others nothing. */
    private void commit(List<Waiting> batch) {
        try {
            List<BallotRows.Verdict> verdicts = Objects.requireNonNull(transaction.execute(status -> record(batch)));
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).answer().complete(verdicts.get(i));
            }
        } catch (RuntimeException e) {
            if (batch.size() == 1) {
                batch.getFirst().answer().completeExceptionally(e);
            } else {
                batch.forEach(waiting -> commit(List.of(waiting)));
            }
        }
    }

    /** One journal line a batch, in its transaction: how many ballots, never whose nor for which work. */
    private List<BallotRows.Verdict> record(List<Waiting> batch) {
        PhaseId phase = batch.getFirst().ballot().phase();
        List<BallotRows.Verdict> verdicts = rows.cast(
                phase,
                batch.getFirst().limits(),
                batch.stream().map(Waiting::ballot).toList());
        long accepted = verdicts.stream()
                .filter(verdict -> verdict == BallotRows.Verdict.ACCEPTED)
                .count();
        if (accepted > 0) {
            journal.write(
                    null, "ballots.cast", "phase:" + phase, "Ghi nhận " + accepted + " phiếu bình chọn trên trang.");
        }
        return verdicts;
    }

    /** Takes no more and counts what is in. */
    @PreDestroy
    void close() throws InterruptedException {
        open = false;
        counter.join(10_000);
    }
}
