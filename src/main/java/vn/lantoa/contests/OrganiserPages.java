package vn.lantoa.contests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.page.OrganiserPage;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The organiser's start page: what a phase still lacks, its rules, its timeline. */
@Controller
class OrganiserPages {

    private final Contests contests;
    private final CommitteeAccess access;
    private final PhaseAsked phases;
    private final TimelineWords timeline;
    private final List<NextSteps> nextSteps;

    OrganiserPages(
            Contests contests,
            CommitteeAccess access,
            PhaseAsked phases,
            TimelineWords timeline,
            List<NextSteps> nextSteps) {
        this.contests = contests;
        this.access = access;
        this.phases = phases;
        this.timeline = timeline;
        this.nextSteps = nextSteps;
    }

    @GetMapping("/ban-to-chuc")
    ModelAndView overview(Actor by, Form form, Words words) {
        if (contests.shown().isEmpty() && access.isAdministrator(by)) {
            return Answer.goTo("/ban-to-chuc/cuoc-thi");
        }
        Contest contest = access.setUp(by);
        if (contests.phases(contest.id()).isEmpty()) {
            return Answer.goTo("/ban-to-chuc/cuoc-thi");
        }
        Phase phase = phases.of(form, Activity.LAUNCH);
        return Answer.page("contests/organiser", page(contest, phase, by, words));
    }

    private OrganiserPage page(Contest contest, Phase phase, Actor by, Words words) {
        boolean vi = words.isVietnamese();
        return new OrganiserPage(
                contest.name(vi),
                phase.number(),
                contests.phases(contest.id()).stream().map(Phase::number).toList(),
                phase.name(vi),
                rules(phase.id(), words),
                next(phase, words),
                timeline.windows(phase.id(), words),
                timeline.occasions(phase.id(), words),
                timeline.extensions(phase.id(), words),
                access.isOrganiser(by),
                access.mayAppoint(by));
    }

    private OrganiserPage.@Nullable RulesState rules(PhaseId phase, Words words) {
        Optional<IssuedRules> inForce = contests.rules(phase);
        if (inForce.isEmpty()) {
            return null;
        }
        IssuedRules rules = inForce.get();
        IssuedRules newest = contests.versions(phase).getLast();
        String coming = newest.version() == rules.version()
                ? null
                : words.t("contests.rules.coming", newest.number(), words.time(newest.inForceFrom()));
        return new OrganiserPage.RulesState(rules.number(), rules.version(), rules.issuedAt(), rules.signer(), coming);
    }

    private List<OrganiserPage.Step> next(Phase phase, Words words) {
        List<OrganiserPage.Step> steps = new ArrayList<>();
        for (NextSteps source : nextSteps) {
            for (NextStep step : source.missing(phase)) {
                steps.add(new OrganiserPage.Step(
                        words.t(step.key(), step.arguments().toArray()), step.path()));
            }
        }
        return steps;
    }
}
