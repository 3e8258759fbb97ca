package vn.lantoa.results;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.Committee;
import vn.lantoa.contests.Contest;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.results.page.GatePage;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;
import vn.lantoa.web.Forbidden;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The gate: what is missing, the seal, the recount, and the announcement, which is the head's. */
@Controller
@Order(70)
class GatePages implements DeskSource {

    private static final String HERE = "/ban-to-chuc/ket-qua";

    private final Contests contests;
    private final Committee committee;
    private final Results results;
    private final ResultViews resultViews;

    GatePages(Contests contests, Committee committee, Results results, ResultViews resultViews) {
        this.contests = contests;
        this.committee = committee;
        this.results = results;
        this.resultViews = resultViews;
    }

    @GetMapping(HERE)
    ModelAndView gate(Actor by, Form form, Words words) {
        return Answer.page("results/gate", page(chosen(mine(by), form), by, words));
    }

    @PostMapping(HERE + "/chot")
    ModelAndView seal(Actor by, Form form, Words words) {
        Phase phase = chosen(mine(by), form);
        return switch (results.seal(phase.id(), by)) {
            case SealOutcome.Done(var snapshot) -> Answer.goTo(here(phase), "results.sealed.done", snapshot.ranked());
            case SealOutcome.Already() -> Answer.goTo(here(phase), "results.sealed.already");
            case SealOutcome.NotReady(var missing) -> Answer.refused("results/gate", page(phase, by, words));
        };
    }

    @PostMapping(HERE + "/cong-bo")
    ModelAndView announce(Actor by, Form form, Words words) {
        Contest contest = mine(by);
        Phase phase = chosen(contest, form);
        if (!isHead(contest, by)) {
            throw new Forbidden();
        }
        if (results.sealed(phase.id()).isEmpty()) {
            return Answer.refused("results/gate", page(phase, by, words));
        }
        boolean now = results.announce(phase, by);
        return Answer.goTo(
                "/ket-qua?giai-doan=" + phase.number(), now ? "results.announced.done" : "results.announced.already");
    }

    private static String here(Phase phase) {
        return HERE + "?giai-doan=" + phase.number();
    }

    private GatePage page(Phase phase, Actor by, Words words) {
        boolean vietnamese = words.isVietnamese();
        Optional<Snapshot> sealed = results.sealed(phase.id());
        List<String> missing = sealed.isPresent()
                ? List.of()
                : results.missing(phase.id()).stream()
                        .map(one -> "results.missing." + one)
                        .toList();
        boolean head = contests.shown().stream().anyMatch(contest -> isHead(contest, by));
        return new GatePage(
                phase.number(),
                contests.ruled(phase.contest()).stream().map(Phase::number).toList(),
                phase.name(vietnamese),
                missing,
                sealed.map(snapshot -> held(snapshot, head, words)).orElse(null));
    }

    private GatePage.Held held(Snapshot snapshot, boolean head, Words words) {
        boolean vietnamese = words.isVietnamese();
        return new GatePage.Held(
                snapshot.sealedAt(),
                snapshot.announcedAt(),
                head && snapshot.announcedAt() == null,
                snapshot.digest(),
                switch (results.recount(snapshot)) {
                    case Recount.Matches() -> List.of();
                    case Recount.Differs(var where) -> where;
                },
                resultViews.prizes(snapshot, words),
                resultViews.chosenByCommittee(snapshot, vietnamese),
                resultViews.columns(snapshot),
                resultViews.rows(snapshot, vietnamese));
    }

    @Override
    public List<DeskCard> cards(Actor actor) {
        return contests.shown()
                .filter(contest -> committee.isOrganiser(contest.id(), actor.id()))
                .map(contest -> List.of(new DeskCard("results.gate", "results.gate.task", HERE)))
                .orElse(List.of());
    }

    /** One whose rules are issued: without any there is nothing to seal. */
    private Phase chosen(Contest contest, Form form) {
        return contests.phaseAsked(contest.id(), Activity.SCORE, form.text("giai-doan"))
                .filter(phase -> contests.rules(phase.id()).isPresent())
                .orElseThrow(NotFound::new);
    }

    private boolean isHead(Contest contest, Actor by) {
        return committee.holds(contest.id(), by.id(), Committee.Role.HEAD);
    }

    private Contest mine(Actor by) {
        Contest contest = contests.shown().orElseThrow(NotFound::new);
        if (!committee.isOrganiser(contest.id(), by.id())) {
            throw new Forbidden();
        }
        return contest;
    }
}
