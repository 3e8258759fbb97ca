package vn.lantoa.judging;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.CommitteeAccess;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseAsked;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Forbidden;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;

/** Who may score in a round, follow and conclude it, open it, and set up its panel. */
@Component
class JuryAccess {

    private final Rounds rounds;
    private final CommitteeAccess committee;
    private final PhaseAsked phases;

    JuryAccess(Rounds rounds, CommitteeAccess committee, PhaseAsked phases) {
        this.rounds = rounds;
        this.committee = committee;
        this.phases = phases;
    }

    /** A round, for those who score in it. Others do not know that it exists. */
    JudgingRound score(String round, Actor by) {
        return rounds.find(round).filter(one -> scores(one, by)).orElseThrow(NotFound::new);
    }

    /** A round, for the head of its panel and for whoever runs the contest: they follow and conclude it. */
    JudgingRound follow(String round, Actor by) {
        JudgingRound seen = rounds.find(round)
                .filter(one -> scores(one, by) || follows(one, by))
                .orElseThrow(NotFound::new);
        if (!follows(seen, by)) {
            throw new Forbidden();
        }
        return seen;
    }

    boolean follows(JudgingRound round, Actor by) {
        return rounds.isHead(round.phase(), by.id()) || committee.isOrganiser(round.phase(), by);
    }

    private boolean scores(JudgingRound round, Actor by) {
        return rounds.scoredBy(by.id()).stream().anyMatch(one -> one.id().equals(round.id()));
    }

    /** The phase asked for, by whoever opens its round. Others do not know that there is such an act. */
    Phase open(Actor by, Form form) {
        return asked(form).filter(phase -> isOrganiser(by)).orElseThrow(NotFound::new);
    }

    /** The phase asked for, by whoever sets up its panel. */
    Phase setUp(Actor by, Form form) {
        return committee.phase(by, form, Activity.SCORE);
    }

    Optional<Phase> asked(Form form) {
        return phases.find(form, Activity.SCORE);
    }

    /** The phase asked for, if this person has more to do in it than the own sheets. */
    Optional<Phase> served(Actor by, Form form) {
        return asked(form).filter(phase -> isOrganiser(by) || rounds.isHead(phase.id(), by.id()));
    }

    /** Whether somebody has more to do here than the own sheets, so that it matters in which phase. */
    boolean serves(Actor by) {
        return isOrganiser(by) || rounds.isHeadSomewhere(by.id());
    }

    boolean isOrganiser(Actor by) {
        return committee.isOrganiser(by);
    }

    List<Integer> phases() {
        return phases.numbers();
    }
}
