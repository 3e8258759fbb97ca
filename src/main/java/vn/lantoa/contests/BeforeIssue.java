package vn.lantoa.contests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.timeline.JournalTimes;
import vn.lantoa.contests.timeline.Timeline;
import vn.lantoa.contests.timeline.WindowPlan;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Cap;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.RuleSetYaml;
import vn.lantoa.rules.WindowRule;
import vn.lantoa.shared.Window;

/** What keeps rules, or an amendment of rules, from being issued. */
@Component
class BeforeIssue {

    private final Timeline timeline;

    BeforeIssue(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The errors of a first issue: those of the rules, and those of their timeline in this installation. */
    List<Finding> errors(PhaseId phase, RuleSetYaml.Reading.Read read, Instant now) {
        RuleSet rules = read.rules();
        if (rules.pending()) {
            return List.of(Finding.error(Clause.THEME, "rules.issue.pending"));
        }
        RuleBook book = new RuleBook(rules);
        List<Finding> errors = new ArrayList<>(
                book.check(read.lines()).stream().filter(Finding::isError).toList());
        rules.timeline().forEach(window -> place(window, now, errors));
        if (needsUnits(rules) && timeline.hasNoUnits()) {
            errors.add(Finding.error(Clause.ENTRANTS, "rules.issue.noUnits"));
        }
        if (errors.isEmpty()) {
            timeline.plan(phase, book, now)
                    .impossible()
                    .ifPresent(
                            activity -> errors.add(Finding.error(Clause.TIMELINE, "rules.issue.impossible", activity)));
        }
        return errors;
    }

    /** Councils, quotas and limits of units count by the organisation tree: what entrants write is no unit to count by. */
    private static boolean needsUnits(RuleSet rules) {
        return rules.tiers().stream().anyMatch(tier -> !tier.central())
                || rules.caps().stream().anyMatch(cap -> cap.scope() == Cap.Scope.UNIT);
    }

    private void place(WindowRule window, Instant now, List<Finding> errors) {
        if (window.unit() != null && timeline.scopeOf(window.unit(), now).isEmpty()) {
            errors.add(Finding.error(Clause.TIMELINE, "rules.issue.unknownUnit", window.unit()));
        }
        if (window.category() != null) {
            errors.add(Finding.error(Clause.TIMELINE, "rules.issue.categoryWindow", window.activity()));
        }
    }

    /** The errors of an amendment: besides those of any rules, that it changes nothing, reaches back or closes. */
    List<Finding> errors(IssuedRules newest, RuleSetYaml.Reading.Read read, Instant from, Instant now) {
        List<Finding> errors = new ArrayList<>(errors(newest.phase(), read, now));
        LocalDate today = now.atZone(Window.ZONE).toLocalDate();
        if (from.isBefore(today.atStartOfDay(Window.ZONE).toInstant())) {
            errors.add(Finding.error(Clause.FINAL, "rules.amend.past"));
        }
        Instant effective = from.isBefore(now) ? now : from;
        if (newest.version() > 1 && newest.inForceFrom().isAfter(effective)) {
            errors.add(Finding.error(Clause.FINAL, "rules.amend.beforeNewest", newest.number()));
        }
        if (newest.book().rules().equals(read.rules())) {
            errors.add(Finding.error(Clause.FINAL, "rules.amend.same"));
        }
        if (isScoring(newest, effective)
                && !newest.book().rules().scoring().isSameFormula(read.rules().scoring())) {
            errors.add(Finding.error(Clause.SCORING, "rules.amend.scoring"));
        }
        if (errors.isEmpty()) {
            closed(newest, new RuleBook(read.rules()), effective, errors);
        }
        return errors;
    }

    /** Once sheets may be open, the scale and the formula stand: sheets of one round are not held against two of them. */
    private boolean isScoring(IssuedRules newest, Instant at) {
        return timeline.plan(newest.phase(), newest.book(), newest.issuedAt()).windows().stream()
                .anyMatch(window ->
                        window.activity() == Activity.SCORE && !window.from().isAfter(at));
    }

    private void closed(IssuedRules newest, RuleBook book, Instant from, List<Finding> errors) {
        WindowPlan was = timeline.plan(newest.phase(), newest.book(), newest.issuedAt());
        WindowPlan will = timeline.plan(newest.phase(), book, from);
        will.closing(was, from)
                .forEach(activity -> errors.add(
                        Finding.error(Clause.TIMELINE, "rules.amend.closes", activity, JournalTimes.sentence(from))));
    }
}
