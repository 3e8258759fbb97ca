package vn.lantoa.entries;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.shared.Actor;

/** Submits a draft: checked by the rules it was begun under, in time by the one clock, within the caps. */
@Component
class Submitting {

    private final Entries entries;
    private final Drafts drafts;
    private final Contests contests;
    private final Admission admission;
    private final SubmissionCaps caps;
    private final Accepting accepting;
    private final InstantSource clock;

    Submitting(
            Entries entries,
            Drafts drafts,
            Contests contests,
            Admission admission,
            SubmissionCaps caps,
            Accepting accepting,
            InstantSource clock) {
        this.entries = entries;
        this.drafts = drafts;
        this.contests = contests;
        this.admission = admission;
        this.caps = caps;
        this.accepting = accepting;
        this.clock = clock;
    }

    @Transactional
    public Submission submit(EntryId id, Actor by) {
        drafts.hold(id);
        EntryCard draft = entries.find(id).orElseThrow();
        if (!draft.code().isEmpty()) {
            return new Submission.Accepted(draft.code());
        }
        drafts.placeToday(draft);
        Submission came = decide(
                entries.find(id).orElseThrow(), contests.rules(draft.rules()).orElseThrow(), by);
        if (!(came instanceof Submission.Accepted)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return came;
    }

    /** Whoever is out of time hears that first, and is not sent to mend what cannot be sent. */
    private Submission decide(EntryCard draft, IssuedRules rules, Actor by) {
        boolean known = draft.unit() != null || rules.book().rules().tiers().isEmpty();
        if (known && !contests.allows(draft.phase(), Activity.ENTER, draft.upper())) {
            return closed(draft);
        }
        Optional<Submission> no = admission.refusal(draft, rules.book(), by);
        if (no.isPresent()) {
            return no.get();
        }
        drafts.handOver(draft, by);
        EntryCard authors = entries.find(draft.id()).orElseThrow();
        List<Finding> full = caps.refusals(authors, rules.book());
        return full.isEmpty()
                ? accepting
                        .accept(authors, rules, by)
                        .<Submission>map(Submission.Accepted::new)
                        .orElseGet(() -> closed(authors))
                : new Submission.NoRoom(full);
    }

    static Category category(EntryCard entry, RuleBook book) {
        return book.category(entry.category()).orElseThrow();
    }

    private Submission closed(EntryCard draft) {
        PhaseWindow window =
                contests.authorsWindow(draft.phase(), draft.upper()).orElseThrow();
        return window.isOver(clock.instant()) && window.to() != null
                ? new Submission.TooLate(window.to())
                : new Submission.NotOpenYet(window.from());
    }
}
