package vn.lantoa.media;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One after the other, in the order they came. */
class Turns {

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Duration comeBack;

    /** @param comeBack when whoever could not wait may ask again; about as long as a turn takes */
    Turns(Duration comeBack) {
        this.comeBack = comeBack;
    }

    /** It fails when others take longer than this. */
    Darkroom.Turn await(Duration patience) throws DarkroomFailed {
        try {
            if (!turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DarkroomBusy(comeBack);
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
