package vn.lantoa.media.photo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One after the other, in the order they came. */
public class FairLock {

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Duration comeBack;

    /** @param comeBack when whoever could not wait may ask again; about as long as a turn takes */
    public FairLock(Duration comeBack) {
        this.comeBack = comeBack;
    }

    /** It fails when others take longer than this. */
    public DecoderWorker.Turn await(Duration patience) throws DecoderFailed {
        try {
            if (!turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DecoderBusy(comeBack);
            }
            return turn::unlock;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DecoderFailed("interrupted while waiting for the decoder", e);
        }
    }

    /** However long others take. */
    DecoderWorker.Turn await() {
        turn.lock();
        return turn::unlock;
    }
}
