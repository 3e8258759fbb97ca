package vn.lantoa.media.intake;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.lantoa.media.MediaId;

/** Orders the jobs of a file in the caller's transaction; ordering one twice is harmless. */
@Component
public class MediaJobs {

    public static final String EXAMINE = "media-examine";
    public static final String RENDER = "media-render";

    /** By then the request that brought the file has looked at it, or has died. */
    private static final Duration AFTER_THE_REQUEST = Duration.ofSeconds(20);

    private final ObjectProvider<SchedulerClient> scheduler;

    public MediaJobs(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    void examine(MediaId id) {
        schedule(EXAMINE, id, AFTER_THE_REQUEST);
    }

    void render(MediaId id) {
        schedule(RENDER, id, Duration.ZERO);
    }

    /** Job times are real time, not the contest's clock. */
    private void schedule(String task, MediaId id, Duration delay) {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        new TaskInstance<Void>(task, id.toString()),
                        InstantSource.system().instant().plus(delay));
    }
}
