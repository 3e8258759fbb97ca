package vn.lantoa.contests;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.timeline.IssuedRulesCache;
import vn.lantoa.contests.timeline.JournalTimes;
import vn.lantoa.contests.timeline.Timeline;
import vn.lantoa.contests.timeline.TimelineRows;
import vn.lantoa.journal.Journal;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleChange;
import vn.lantoa.rules.RuleSetYaml;
import vn.lantoa.shared.Actor;

/** Issues rules: from then on they are immutable, and their timeline is what is open when. They change by amendment. */
@Component
public class RulesIssuing {

    private final TimelineRows rows;
    private final IssuedRulesCache issuedRules;
    private final BeforeIssue beforeIssue;
    private final Timeline timeline;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    RulesIssuing(
            TimelineRows rows,
            IssuedRulesCache issuedRules,
            BeforeIssue beforeIssue,
            Timeline timeline,
            Journal journal,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.issuedRules = issuedRules;
        this.beforeIssue = beforeIssue;
        this.timeline = timeline;
        this.journal = journal;
        this.events = events;
    }

    /**
     * Issues the first rules of a phase, unless an error stands against them or they are still pending.
     *
     * @param by null: planted by the demo
     */
    @Transactional
    public IssueOutcome issue(
            PhaseId phase, String yaml, String number, String signer, String title, @Nullable Actor by) {
        Instant now = rows.lock(phase);
        List<IssuedRules> before = issuedRules.all(phase);
        if (!before.isEmpty()) {
            return isSame(before.getFirst(), yaml, number)
                    ? new IssueOutcome.Issued(1)
                    : new IssueOutcome.AlreadyIssued(before.getLast());
        }
        return switch (RuleBook.read(yaml)) {
            case RuleSetYaml.Reading.Faulty(var findings) -> new IssueOutcome.Refused(findings);
            case RuleSetYaml.Reading.Read read -> {
                var errors = beforeIssue.errors(phase, read, now);
                yield errors.isEmpty()
                        ? issued(phase, yaml, new Amendment(number, signer, title, now, ""), by)
                        : new IssueOutcome.Refused(errors);
            }
        };
    }

    private IssueOutcome issued(PhaseId phase, String yaml, Amendment paper, @Nullable Actor by) {
        String fingerprint = issuedRules.add(phase, 1, yaml, paper);
        timeline.workOut(phase);
        journal.write(
                by,
                "rules.issued",
                "phase:" + phase,
                "Ban hành Thể lệ số " + paper.number() + ", người ký " + paper.signer() + ", dấu vân SHA-256 "
                        + fingerprint + ".");
        return new IssueOutcome.Issued(1);
    }

    /**
     * Issues a later version. Entries keep the version they accepted; what is open when follows the new one from the
     * moment it comes into force, extensions granted included where they are later. What is open at that moment may not
     * be closed by it, nor may it reach back.
     */
    @Transactional
    public IssueOutcome amend(PhaseId phase, String yaml, Amendment paper, Actor by) {
        Instant now = rows.lock(phase);
        List<IssuedRules> before = issuedRules.all(phase);
        if (before.isEmpty()) {
            return new IssueOutcome.NothingToAmend();
        }
        IssuedRules newest = before.getLast();
        if (newest.version() > 1 && isSame(newest, yaml, paper.number())) {
            return new IssueOutcome.Issued(newest.version());
        }
        return switch (RuleBook.read(yaml)) {
            case RuleSetYaml.Reading.Faulty(var findings) -> new IssueOutcome.Refused(findings);
            case RuleSetYaml.Reading.Read read -> {
                var errors = beforeIssue.errors(newest, read, paper.from(), now);
                yield errors.isEmpty()
                        ? amended(newest, new RuleBook(read.rules()), yaml, paper.from(now), by)
                        : new IssueOutcome.Refused(errors);
            }
        };
    }

    private IssueOutcome amended(IssuedRules earlier, RuleBook book, String yaml, Amendment paper, Actor by) {
        int version = earlier.version() + 1;
        String fingerprint = issuedRules.add(earlier.phase(), version, yaml, paper);
        timeline.workOut(earlier.phase());
        String changed = book.changesFrom(earlier.book().rules(), Lang.VI).stream()
                .map(RuleChange::title)
                .collect(Collectors.joining("; "));
        journal.write(
                by,
                "rules.amended",
                "phase:" + earlier.phase(),
                "Sửa đổi Thể lệ bằng văn bản số " + paper.number() + " (phiên bản " + version + "), người ký "
                        + paper.signer() + ", có hiệu lực từ " + JournalTimes.vietnamese(paper.from()) + ". Sửa: "
                        + changed
                        + ". Lý do: " + paper.reason() + " Dấu vân SHA-256 " + fingerprint + ".");
        events.publishEvent(new RulesAmended(earlier.phase(), version, paper.number(), paper.from()));
        return new IssueOutcome.Issued(version);
    }

    private static boolean isSame(IssuedRules rules, String yaml, String number) {
        return rules.fingerprint().equals(IssuedRulesCache.fingerprint(yaml))
                && rules.number().equals(number);
    }
}
