package vn.lantoa.media.intake;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lantoa.media.MediaId;
import vn.lantoa.media.Refusal;
import vn.lantoa.media.photo.ProbeResult;

/** Writes down whether a file is taken, with the job that goes on; once. */
@Component
public class Verdicts {

    private final FileRows files;
    private final MediaJobs jobs;
    private final TransactionTemplate transaction;

    public Verdicts(FileRows files, MediaJobs jobs, TransactionTemplate transaction) {
        this.files = files;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    void accept(MediaId id, ProbeResult found) {
        transaction.executeWithoutResult(status -> {
            if (files.ready(id, found)) {
                jobs.render(id);
            }
        });
    }

    void refuse(MediaId id, Refusal reason) {
        transaction.executeWithoutResult(status -> files.refused(id, reason));
    }
}
