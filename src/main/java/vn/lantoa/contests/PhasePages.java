package vn.lantoa.contests;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.page.PhasePage;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** Announcing a phase, and what is said of it until its rules are issued. */
@Controller
class PhasePages {

    private static final String HERE = "/ban-to-chuc/cuoc-thi/giai-doan";

    private final Contests contests;
    private final ContestSetUp setUp;
    private final CommitteeAccess access;
    private final PhaseAsked phases;
    private final ContestPages contestPages;

    PhasePages(
            Contests contests,
            ContestSetUp setUp,
            CommitteeAccess access,
            PhaseAsked phases,
            ContestPages contestPages) {
        this.contests = contests;
        this.setUp = setUp;
        this.access = access;
        this.phases = phases;
        this.contestPages = contestPages;
    }

    @PostMapping(HERE)
    ModelAndView announce(Actor by, Form form, Words words) {
        Contest contest = access.setUp(by);
        Integer number = form.number("number", 1, 99, "contests.phase");
        Phase phase = read(new PhaseId(UUID.randomUUID()), contest.id(), number == null ? 0 : number, form);
        if (form.isRefused()) {
            return Answer.refused("contests/contest", contestPages.refused(contest, form, words));
        }
        setUp.announce(phase, by);
        return Answer.goTo(phase.at("/ban-to-chuc"), "contests.phase.announced", phase.number());
    }

    @GetMapping(HERE + "/{number}")
    ModelAndView edit(@PathVariable int number, Actor by, Words words) {
        Phase phase = phaseToSetUp(by, number);
        return Answer.page("contests/phase", new PhasePage(number, isIssued(phase), filled(phase, words)));
    }

    @PostMapping(HERE + "/{number}")
    ModelAndView change(@PathVariable int number, Actor by, Form form) {
        Phase was = phaseToSetUp(by, number);
        Phase will = read(was.id(), was.contest(), number, form);
        if (!form.isRefused()) {
            if (setUp.change(was, will, by)) {
                return Answer.goTo("/ban-to-chuc/cuoc-thi", "contests.phase.changed", number);
            }
            form.refuse("nameVi", "contests.phase.issued");
        }
        return Answer.refused("contests/phase", new PhasePage(number, isIssued(was), form));
    }

    private Phase phaseToSetUp(Actor by, int number) {
        access.setUp(by);
        return phases.numbered(number);
    }

    private boolean isIssued(Phase phase) {
        return !contests.versions(phase.id()).isEmpty();
    }

    private static Phase read(PhaseId id, ContestId contest, int number, Form form) {
        String nameVi = form.requiredAs("nameVi", 300, "contests.phase.nameVi");
        String spanVi = form.requiredAs("spanVi", 200, "contests.phase.spanVi");
        String medium = form.text("medium");
        if (Arrays.stream(Phase.Medium.values()).noneMatch(each -> each.name().equals(medium))) {
            form.refuse("medium", "web.form.required");
        }
        String awardingVi = form.optional("awardingVi", 300, "contests.phase.awardingVi");
        return new Phase(
                id,
                contest,
                number,
                form.isRefused() ? Phase.Medium.PHOTO : Phase.Medium.valueOf(medium),
                nameVi,
                or(form.optional("nameEn", 300, "contests.phase.nameEn"), nameVi),
                spanVi,
                or(form.optional("spanEn", 200, "contests.phase.spanEn"), spanVi),
                awardingVi,
                or(form.optional("awardingEn", 300, "contests.phase.awardingEn"), awardingVi));
    }

    private static String or(String english, String vietnamese) {
        return english.isEmpty() ? vietnamese : english;
    }

    private static Form filled(Phase phase, Words words) {
        Map<String, String> values = new HashMap<>();
        values.put("medium", phase.medium().name());
        values.put("nameVi", phase.nameVi());
        values.put("nameEn", phase.nameEn().equals(phase.nameVi()) ? "" : phase.nameEn());
        values.put("spanVi", phase.spanVi());
        values.put("spanEn", phase.spanEn().equals(phase.spanVi()) ? "" : phase.spanEn());
        values.put("awardingVi", phase.awardingVi());
        values.put("awardingEn", phase.awardingEn().equals(phase.awardingVi()) ? "" : phase.awardingEn());
        return Form.filled(values, words);
    }
}
