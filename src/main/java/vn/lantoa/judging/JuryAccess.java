package vn.lantoa.judging;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Committee;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.Forbidden;
import vn.lantoa.web.NotFound;

/** Who may do what with a round. */
@Component
class JuryAccess {

    private final Rounds rounds;
    private final Contests contests;
    private final Committee committee;

    JuryAccess(Rounds rounds, Contests contests, Committee committee) {
        this.rounds = rounds;
        this.contests = contests;
        this.committee = committee;
    }

    boolean isOrganiser(PhaseId phase, PersonId person) {
        return contests.phase(phase)
                .map(Phase::contest)
                .filter(contest -> committee.isOrganiser(contest, person))
                .isPresent();
    }

    boolean isOrganiser(PersonId person) {
        return contests.shown()
                .filter(contest -> committee.isOrganiser(contest.id(), person))
                .isPresent();
    }

    /** The phase asked for, by whoever runs the contest. */
    Phase phaseToRun(Actor by, String number) {
        Phase phase = phaseAsked(number).orElseThrow(NotFound::new);
        if (!isOrganiser(phase.id(), by.id())) {
            throw new Forbidden();
        }
        return phase;
    }

    Optional<Phase> phaseAsked(String number) {
        return contests.shown().flatMap(contest -> contests.phaseAsked(contest.id(), Activity.SCORE, number));
    }

    List<Integer> numbers(Phase phase) {
        return contests.ruled(phase.contest()).stream().map(Phase::number).toList();
    }

    boolean scores(JudgingRound round, PersonId person) {
        return rounds.scoredBy(person).stream().anyMatch(one -> one.id().equals(round.id()));
    }

    /** The head of the panel, or whoever runs the contest. */
    boolean follows(JudgingRound round, PersonId person) {
        return rounds.isHead(round.phase(), person) || isOrganiser(round.phase(), person);
    }
}
