package vn.lantoa.drafting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.Amendment;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssueOutcome;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.RulesIssuing;
import vn.lantoa.rules.RuleSetYaml;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Window;
import vn.lantoa.web.page.Form;

/** Issues a draft, or amends by it, and closes it in the same transaction. */
@Component
class IssuingDrafts {
    private final RulesIssuing issuing;
    private final RulesDrafts drafts;
    private final Contests contests;

    IssuingDrafts(RulesIssuing issuing, RulesDrafts drafts, Contests contests) {
        this.issuing = issuing;
        this.drafts = drafts;
        this.contests = contests;
    }

    /** Refuses what the paper lacks. */
    void read(Phase phase, Form form) {
        form.requiredAs("number", 60, "drafting.issue.number");
        form.requiredAs("signer", 120, "drafting.issue.signer");
        form.requiredAs("signerTitle", 160, "drafting.issue.signerTitle");
        if (amends(phase)) {
            form.requiredAs("reason", 500, "drafting.amend.reason");
            from(form);
        }
    }

    @Transactional
    IssueOutcome issue(Phase phase, RulesDraft draft, Form form, Actor by) {
        var yaml = RuleSetYaml.print(draft.rules());
        var outcome = amends(phase)
                ? issuing.amend(
                        phase.id(),
                        yaml,
                        new Amendment(
                                form.text("number"),
                                form.text("signer"),
                                form.text("signerTitle"),
                                from(form),
                                form.text("reason")),
                        by)
                : issuing.issue(
                        phase.id(), yaml, form.text("number"), form.text("signer"), form.text("signerTitle"), by);
        if (outcome instanceof IssueOutcome.Issued) {
            drafts.closeIssued(draft);
        }
        return outcome;
    }

    private boolean amends(Phase phase) {
        return !contests.versions(phase.id()).isEmpty();
    }

    /** A day counts from its first minute. */
    private static Instant from(Form form) {
        var typed = form.requiredAs("from", 20, "drafting.amend.since");
        try {
            var time = typed.length() == 10 ? LocalDate.parse(typed).atStartOfDay() : LocalDateTime.parse(typed);
            return time.atZone(Window.ZONE).toInstant();
        } catch (DateTimeException e) {
            form.refuse("from", "drafting.refused.date");
            return Instant.MAX;
        }
    }
}
