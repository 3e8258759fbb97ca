package vn.lantoa.media;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import vn.lantoa.media.clip.ClipWorker;
import vn.lantoa.media.clip.Ffmpeg;
import vn.lantoa.media.intake.Examination;
import vn.lantoa.media.intake.MediaJobs;
import vn.lantoa.media.intake.MediaLimits;
import vn.lantoa.media.intake.Store;
import vn.lantoa.media.intake.UploadIntake;
import vn.lantoa.media.photo.DecoderBusy;
import vn.lantoa.media.photo.DecoderFailed;
import vn.lantoa.media.photo.DecoderPool;
import vn.lantoa.media.photo.Libvips;
import vn.lantoa.web.PublicPaths;

/** The settings of this module, its decoders and its jobs. */
@Configuration(proxyBeanMethods = false)
class MediaWiring {

    private static final Duration RETRY = Duration.ofSeconds(15);

    @Bean
    Store mediaStore(@Value("${lantoa.media-folder:${lantoa.data:data}/media}") String folder) {
        return new Store(Path.of(folder));
    }

    /** The address of a rendition is the permission to see it. */
    @Bean
    PublicPaths renditionsForHolders() {
        return PublicPaths.of("/media/**");
    }

    @Bean
    MediaLimits mediaLimits(
            @Value("${lantoa.media-largest:500MB}") DataSize largest,
            @Value("${lantoa.media-open:2GB}") DataSize open,
            @Value("${lantoa.media-unfinished-kept:7d}") Duration kept) {
        return new MediaLimits(largest.toBytes(), open.toBytes(), kept);
    }

    @Bean(destroyMethod = "close")
    DecoderPool decoderPool(
            @Value("${lantoa.libvips:}") String named, @Value("${lantoa.native-folder:}") String nativeFolder) {
        return new DecoderPool(Libvips.find(named, nativeFolder));
    }

    @Bean(destroyMethod = "close")
    ClipWorker clipWorker(
            @Value("${lantoa.ffmpeg:}") String named,
            @Value("${lantoa.data:data}/ffmpeg") String unpackInto,
            DecoderPool decoderPool) {
        return new ClipWorker(() -> Ffmpeg.find(named, Path.of(unpackInto)), decoderPool);
    }

    @Bean
    CustomTask<Void> examineMedia(Examination examination) {
        return job(MediaJobs.EXAMINE, examination::examine);
    }

    @Bean
    CustomTask<Void> renderMedia(Examination examination) {
        return job(MediaJobs.RENDER, examination::render);
    }

    @Bean
    RecurringTask<Void> sweepMedia(UploadIntake intake) {
        return Tasks.recurring("media-sweep", FixedDelay.ofHours(1)).execute((instance, context) -> intake.sweep());
    }

    private static CustomTask<Void> job(String name, Step step) {
        return Tasks.custom(name, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .execute((instance, context) -> done(step, new MediaId(UUID.fromString(instance.getId()))));
    }

    /** A busy decoder is no failure: the job comes back. The scheduler knows a failed one by its exception. */
    private static CompletionHandler<Void> done(Step step, MediaId id) {
        try {
            step.take(id);
            return (complete, operations) -> operations.remove();
        } catch (DecoderBusy e) {
            return (complete, operations) ->
                    operations.reschedule(complete, complete.getTimeDone().plus(e.comeBack()));
        } catch (DecoderFailed e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private interface Step {
        void take(MediaId id) throws DecoderFailed;
    }
}
