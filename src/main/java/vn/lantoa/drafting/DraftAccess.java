package vn.lantoa.drafting;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.CommitteeAccess;
import vn.lantoa.contests.Contest;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.drafting.form.Step;
import vn.lantoa.drafting.page.DraftBar;
import vn.lantoa.drafting.page.FindingLine;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.RuleSetYaml;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Words;

/** Lets the organising committee in, and says what every page about a draft says. */
@Component
class DraftAccess {
    static final String REVIEW = "xem-lai";

    private final Contests contests;
    private final CommitteeAccess committee;
    private final RulesDrafts drafts;

    DraftAccess(Contests contests, CommitteeAccess committee, RulesDrafts drafts) {
        this.contests = contests;
        this.committee = committee;
        this.drafts = drafts;
    }

    /** The phase of that number, for its organisers. */
    Phase phase(int number, Actor by) {
        return committee.phase(by, number);
    }

    Contest contest() {
        return contests.shown().orElseThrow(NotFound::new);
    }

    /** The phase of that number, for the head alone. */
    Phase phaseToIssue(int number, Actor by) {
        committee.sign(by);
        return committee.phase(by, number);
    }

    boolean isHead(Actor by) {
        return committee.maySign(by);
    }

    /** The newest version issued: what an amendment begins from and is compared with. */
    Optional<RuleSet> newest(Phase phase) {
        var versions = contests.versions(phase.id());
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.getLast().book().rules());
    }

    Optional<RulesDraft> open(Phase phase) {
        return drafts.open(phase.id());
    }

    /** @param here code of the page that is shown */
    DraftBar bar(Phase phase, RulesDraft draft, String here, Words words) {
        var findings = findings(draft.rules());
        var steps = Step.ALL.stream()
                .map(step -> new DraftBar.Link(step.code(), open(step, draft), errors(step, findings)))
                .toList();
        return new DraftBar(
                phase.number(),
                phase.name(words.isVietnamese()),
                newest(phase).isPresent(),
                draft.revision(),
                draft.by(),
                draft.at(),
                draft.canGoBack(),
                draft.canGoForth(),
                here,
                steps);
    }

    private static int open(Step step, RulesDraft draft) {
        return (int) step.decisions().stream().filter(draft::isOpen).count();
    }

    private static int errors(Step step, List<Finding> findings) {
        return (int) findings.stream()
                .filter(Finding::isError)
                .filter(finding -> finding.clause() != null && step.clauses().contains(finding.clause()))
                .count();
    }

    /** What the checks say, gravest first, with the lines of the file as it would be downloaded. */
    static List<Finding> findings(RuleSet rules) {
        return switch (RuleBook.read(RuleSetYaml.print(rules))) {
            case RuleSetYaml.Reading.Read(var read, var lines) -> new RuleBook(read).check(lines);
            case RuleSetYaml.Reading.Faulty(var findings) -> findings;
        };
    }

    static List<FindingLine> lines(List<Finding> findings, Words words) {
        return findings.stream().map(finding -> line(finding, words)).toList();
    }

    private static FindingLine line(Finding finding, Words words) {
        var clause = finding.clause();
        return new FindingLine(
                finding.severity().name(),
                finding.line(),
                finding.in(Lang.of(words.isVietnamese())),
                clause == null ? "" : Step.of(clause).code());
    }
}
