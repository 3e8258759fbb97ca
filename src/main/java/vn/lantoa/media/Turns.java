package vn.lantoa.media;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One after the other, in the order they came. */
class Turns {

    private final ReentrantLock turn = new ReentrantLock(true);

    /** It fails when others take longer than this. */
    Darkroom.Turn await(Duration patience) throws DarkroomFailed {
        try {
            if (!turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DarkroomBusy();
            }
            return turn::unlock;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DarkroomFailed("interrupted while waiting for the decoder", e);
        }
    }

    /** However long others take. */
    Darkroom.Turn await() {
        turn.lock();
        return turn::unlock;
    }
}
