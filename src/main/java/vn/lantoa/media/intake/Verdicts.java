package vn.lantoa.media.intake;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.media.MediaReady;
import vn.lantoa.media.MediaRefused;
import vn.lantoa.media.Refusal;
import vn.lantoa.media.photo.ProbeResult;

/** Writes down whether a file is taken, with the event that tells others and the job that goes on; once. */
@Component
public class Verdicts {

    private final FileRows files;
    private final MediaJobs jobs;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    public Verdicts(FileRows files, MediaJobs jobs, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.files = files;
        this.jobs = jobs;
        this.events = events;
        this.transaction = transaction;
    }

    void accept(MediaId id, ProbeResult found) {
        transaction.executeWithoutResult(status -> {
            if (files.ready(id, found)) {
                jobs.render(id);
                MediaFile file = files.find(id).orElseThrow();
                events.publishEvent(new MediaReady(id, file.owner(), file.width(), file.height()));
            }
        });
    }

    void refuse(MediaId id, Refusal reason) {
        transaction.executeWithoutResult(status -> {
            if (files.refused(id, reason)) {
                MediaFile file = files.find(id).orElseThrow();
                events.publishEvent(new MediaRefused(id, file.owner(), reason));
            }
        });
    }
}
