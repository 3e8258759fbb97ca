package vn.lantoa.contests.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.DeadlineExtended;
import vn.lantoa.contests.Extension;
import vn.lantoa.contests.ExtensionOutcome;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.journal.Journal;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;

/** Extends deadlines: the act, its line in the journal, and the word of it to other modules. */
@Component
public class Deadlines {

    private final TimelineRows rows;
    private final WindowRows windows;
    private final Timeline timeline;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Deadlines(
            TimelineRows rows,
            WindowRows windows,
            Timeline timeline,
            Journal journal,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.windows = windows;
        this.timeline = timeline;
        this.journal = journal;
        this.events = events;
    }

    @Transactional
    public ExtensionOutcome extend(
            PhaseId phase, Activity activity, String scope, Instant until, String reason, String scopeName, Actor by) {
        Instant now = rows.lock(phase);
        WindowPlan inForce = WindowPlan.of(windows.inForce(phase));
        List<PhaseWindow> governing = inForce.governing(activity, scope);
        Optional<PhaseWindow> last = WindowPlan.lastBegunBefore(until, governing);
        if (governing.stream().allMatch(each -> each.to() == null)) {
            return new ExtensionOutcome.NoWindow();
        }
        if (last.isEmpty()
                || last.get().to() == null
                || !until.isAfter(last.get().to())) {
            return new ExtensionOutcome.NotLater();
        }
        Optional<Instant> province = provinceUntil(inForce, activity, scope);
        if (province.isPresent() && until.isAfter(province.get())) {
            return new ExtensionOutcome.PastProvince(province.get());
        }
        Extension extension = new Extension(activity, scope, last.get().to(), until, reason, now);
        record(phase, extension, scopeName, by);
        return new ExtensionOutcome.Extended(extension);
    }

    /** What a tier or a unit may not pass: the day on which the province must have received. */
    private static Optional<Instant> provinceUntil(WindowPlan inForce, Activity activity, String scope) {
        if (activity != Activity.ENTER || scope.equals(PhaseWindow.CONTEST)) {
            return Optional.empty();
        }
        return inForce.governing(activity, PhaseWindow.CONTEST).stream()
                .reduce((one, later) -> later)
                .map(PhaseWindow::to);
    }

    private void record(PhaseId phase, Extension extension, String scopeName, Actor by) {
        rows.addExtension(phase, extension, by.id().value());
        timeline.workOut(phase);
        journal.write(
                by,
                "deadline.extended",
                "phase:" + phase,
                by.name() + " gia hạn cho " + scopeName + ": từ " + JournalTimes.vietnamese(extension.wasUntil())
                        + " đến " + JournalTimes.vietnamese(extension.until()) + ". Lý do: " + extension.reason());
        events.publishEvent(new DeadlineExtended(
                phase, extension.activity().name(), extension.scope(), extension.until(), extension.reason()));
    }
}
