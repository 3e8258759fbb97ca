package vn.lantoa.contests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.OneTimeCodes;
import vn.lantoa.contests.page.ContestPage;
import vn.lantoa.contests.page.FoundPage;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** Founding a contest, and what it is called and whom to ask. */
@Controller
class ContestPages {

    private static final String HERE = "/ban-to-chuc/cuoc-thi";

    private final Contests contests;
    private final ContestSetUp setUp;
    private final CommitteeAccess access;

    ContestPages(Contests contests, ContestSetUp setUp, CommitteeAccess access) {
        this.contests = contests;
        this.setUp = setUp;
        this.access = access;
    }

    @GetMapping(HERE)
    ModelAndView contest(Actor by, Form form, Words words) {
        if (contests.shown().isEmpty()) {
            access.found(by);
            return Answer.page("contests/found", new FoundPage(true, false, form));
        }
        return Answer.page("contests/contest", page(access.setUp(by), form, words));
    }

    @PostMapping(HERE)
    ModelAndView found(Actor by, Form form) {
        access.found(by);
        Contest contest = read(new ContestId(UUID.randomUUID()), form);
        if (form.isRefused()) {
            return Answer.refused("contests/found", new FoundPage(true, false, form));
        }
        setUp.found(contest, by);
        return Answer.goTo(HERE, "contests.found.done");
    }

    @GetMapping(HERE + "/sua")
    ModelAndView edit(Actor by, Words words) {
        Contest contest = access.setUp(by);
        return Answer.page("contests/found", new FoundPage(false, isFixed(contest), filled(contest, words)));
    }

    @PostMapping(HERE + "/sua")
    ModelAndView change(Actor by, Form form) {
        Contest was = access.setUp(by);
        Contest read = read(was.id(), form);
        boolean fixed = isFixed(was);
        if (form.isRefused()) {
            return Answer.refused("contests/found", new FoundPage(false, fixed, form));
        }
        setUp.change(was, fixed ? read.called(was) : read, by);
        return Answer.goTo(HERE, "contests.changed");
    }

    private boolean isFixed(Contest contest) {
        return !contests.ruled(contest.id()).isEmpty();
    }

    private static Contest read(ContestId id, Form form) {
        String nameVi = form.requiredAs("nameVi", 300, "contests.found.nameVi");
        String nameEn = form.optional("nameEn", 300, "contests.found.nameEn");
        String email = form.requiredAs("email", 250, "contests.found.email");
        String prefix =
                form.requiredAs("codePrefix", 6, "contests.found.prefix").toUpperCase(java.util.Locale.ROOT);
        if (!email.isEmpty() && !OneTimeCodes.isEmail(email)) {
            form.refuse("email", "contests.email.invalid");
        }
        if (!prefix.isEmpty() && !prefix.matches("[A-Z]{1,6}")) {
            form.refuse("codePrefix", "contests.found.prefix.invalid");
        }
        return new Contest(
                id,
                nameVi,
                nameEn.isEmpty() ? nameVi : nameEn,
                form.requiredAs("organiser", 200, "contests.found.organiser"),
                form.requiredAs("office", 200, "contests.found.office"),
                form.requiredAs("telephone", 30, "contests.found.telephone"),
                email,
                prefix,
                form.optional("fanpage", 200, "contests.found.fanpage"));
    }

    private static Form filled(Contest contest, Words words) {
        Map<String, String> values = new HashMap<>();
        values.put("nameVi", contest.nameVi());
        values.put("nameEn", contest.nameEn().equals(contest.nameVi()) ? "" : contest.nameEn());
        values.put("organiser", contest.organiser());
        values.put("office", contest.office());
        values.put("telephone", contest.telephone());
        values.put("email", contest.email());
        values.put("codePrefix", contest.codePrefix());
        values.put("fanpage", contest.fanpage());
        return Form.filled(values, words);
    }

    private ContestPage page(Contest contest, Form form, Words words) {
        boolean vi = words.isVietnamese();
        List<Phase> phases = contests.phases(contest.id());
        List<PhaseId> ruled =
                contests.ruled(contest.id()).stream().map(Phase::id).toList();
        return new ContestPage(
                contest.name(vi),
                contest.organiser(),
                contest.office(),
                contest.telephone(),
                contest.email(),
                contest.codePrefix(),
                contest.fanpage(),
                phases.stream()
                        .map(p -> new ContestPage.PhaseLine(
                                p.number(),
                                p.name(vi),
                                p.span(vi),
                                words.t("contests.medium." + p.medium()),
                                ruled.contains(p.id())))
                        .toList(),
                phases.isEmpty() ? 1 : phases.getLast().number() + 1,
                form);
    }

    /** The same page for the form of phases, refused. */
    ContestPage refused(Contest contest, Form form, Words words) {
        return page(contest, form, words);
    }
}
