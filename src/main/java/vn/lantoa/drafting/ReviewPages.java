package vn.lantoa.drafting;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.IssueOutcome;
import vn.lantoa.contests.Phase;
import vn.lantoa.drafting.form.Step;
import vn.lantoa.drafting.page.Field;
import vn.lantoa.drafting.page.FindingLine;
import vn.lantoa.drafting.page.ReviewPage;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleChange;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The last page of the wizard: what is still open, what stands against it, and the act that issues or amends. */
@Controller
class ReviewPages {
    private final DraftAccess door;
    private final IssuingDrafts issuing;

    ReviewPages(DraftAccess door, IssuingDrafts issuing) {
        this.door = door;
        this.issuing = issuing;
    }

    @GetMapping("/ban-to-chuc/the-le/{number}/xem-lai")
    ModelAndView review(@PathVariable int number, Actor by, Words words) {
        var phase = door.phase(number, by);
        return door.open(phase)
                .map(draft -> Answer.page("drafting/review", page(phase, draft, Form.blank(words), by, words)))
                .orElseGet(() -> Answer.goTo("/ban-to-chuc/the-le/" + number));
    }

    /** The head of the committee signs; staff prepare. */
    @PostMapping("/ban-to-chuc/the-le/{number}/ban-hanh")
    ModelAndView issue(@PathVariable int number, Form form, Actor by, Words words) {
        var phase = door.phaseToIssue(number, by);
        var draft = door.open(phase).orElse(null);
        if (draft == null) {
            return Answer.goTo("/ban-to-chuc/the-le/" + number);
        }
        if (!form.text("revision").equals(String.valueOf(draft.revision()))) {
            form.refuse("issue", "drafting.stale", draft.by(), words.exactTime(draft.at()));
        }
        if (open(draft, words).isEmpty()) {
            issuing.read(phase, form);
        } else {
            form.refuse("issue", "drafting.refused.open");
        }
        if (!form.isRefused()) {
            switch (issuing.issue(phase, draft, form, by)) {
                case IssueOutcome.Issued(int version) -> {
                    return Answer.goTo(phase.at("/the-le"), "drafting.issued", form.text("number"), version);
                }
                case IssueOutcome.Refused(var findings) -> {
                    var lang = Lang.of(words.isVietnamese());
                    findings.forEach(finding -> form.refuseInWords("issue", finding.in(lang)));
                }
                case IssueOutcome.AlreadyIssued(var newest) ->
                    form.refuse("issue", "drafting.refused.already", newest.number());
                case IssueOutcome.NothingToAmend() -> form.refuse("issue", "drafting.refused.nothing");
            }
        }
        return Answer.refused("drafting/review", page(phase, draft, form, by, words));
    }

    private ReviewPage page(Phase phase, RulesDraft draft, Form form, Actor by, Words words) {
        var lang = Lang.of(words.isVietnamese());
        List<FindingLine> findings = DraftAccess.lines(DraftAccess.findings(draft.rules()), words);
        List<RuleChange> changes = door.newest(phase)
                .map(earlier -> new RuleBook(draft.rules()).changesFrom(earlier, lang))
                .orElse(List.of());
        return new ReviewPage(
                door.bar(phase, draft, DraftAccess.REVIEW, words),
                open(draft, words),
                findings,
                door.isHead(by),
                changes,
                draft.rules().categories().stream()
                        .map(each -> new Field.Option(each.code(), each.name().in(lang)))
                        .toList(),
                form);
    }

    private static List<ReviewPage.Open> open(RulesDraft draft, Words words) {
        return Step.ALL.stream()
                .flatMap(step -> step.decisions().stream()
                        .filter(draft::isOpen)
                        .map(decision -> new ReviewPage.Open(step.code(), words.t("drafting.decision." + decision))))
                .toList();
    }
}
