package vn.lantoa.results;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.CommitteeAccess;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseAsked;
import vn.lantoa.results.page.GatePage;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Answer;
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The gate: what is missing, the seal, the recount, and the announcement, which is the head's. */
@Controller
@Order(70)
class GatePages implements DeskSource {

    private static final String HERE = "/ban-to-chuc/ket-qua";

    private final Contests contests;
    private final CommitteeAccess committee;
    private final PhaseAsked phases;
    private final Results results;
    private final ResultViews resultViews;

    GatePages(
            Contests contests, CommitteeAccess committee, PhaseAsked phases, Results results, ResultViews resultViews) {
        this.contests = contests;
        this.committee = committee;
        this.phases = phases;
        this.results = results;
        this.resultViews = resultViews;
    }

    @GetMapping(HERE)
    ModelAndView gate(Actor by, Form form, Words words) {
        return Answer.page("results/gate", page(chosen(by, form), by, words));
    }

    @PostMapping(HERE + "/chot")
    ModelAndView seal(Actor by, Form form, Words words) {
        Phase phase = chosen(by, form);
        return switch (results.seal(phase.id(), by)) {
            case SealOutcome.Done(var snapshot) -> Answer.goTo(here(phase), "results.sealed.done", snapshot.ranked());
            case SealOutcome.Already() -> Answer.goTo(here(phase), "results.sealed.already");
            case SealOutcome.NotReady(var missing) -> Answer.refused("results/gate", page(phase, by, words));
        };
    }

    @PostMapping(HERE + "/cong-bo")
    ModelAndView announce(Actor by, Form form, Words words) {
        committee.sign(by);
        Phase phase = chosen(by, form);
        if (results.sealed(phase.id()).isEmpty()) {
            return Answer.refused("results/gate", page(phase, by, words));
        }
        boolean now = results.announce(phase, by);
        return Answer.goTo(phase.at("/ket-qua"), now ? "results.announced.done" : "results.announced.already");
    }

    private static String here(Phase phase) {
        return phase.at(HERE);
    }

    private GatePage page(Phase phase, Actor by, Words words) {
        boolean vietnamese = words.isVietnamese();
        Optional<Snapshot> sealed = results.sealed(phase.id());
        List<String> missing = sealed.isPresent()
                ? List.of()
                : results.missing(phase.id()).stream()
                        .map(one -> "results.missing." + one)
                        .toList();
        boolean head = committee.maySign(by);
        return new GatePage(
                phase.number(),
                phases.numbers(),
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
        return committee.isOrganiser(actor)
                ? List.of(new DeskCard("results.gate", "results.gate.task", HERE))
                : List.of();
    }

    /** One whose rules are issued: without any there is nothing to seal. */
    private Phase chosen(Actor by, Form form) {
        Phase phase = committee.phase(by, form, Activity.SCORE);
        if (contests.rules(phase.id()).isEmpty()) {
            throw new NotFound();
        }
        return phase;
    }
}
