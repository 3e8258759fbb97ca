package vn.lantoa.judging;

import org.springframework.stereotype.Component;
import vn.lantoa.contests.Committee;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.shared.PersonId;

/** Who may do what with a round. */
@Component
class JuryDoor {

    private final Rounds rounds;
    private final Contests contests;
    private final Committee committee;

    JuryDoor(Rounds rounds, Contests contests, Committee committee) {
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

    boolean scores(Judged round, PersonId person) {
        return rounds.scoredBy(person).stream().anyMatch(one -> one.id().equals(round.id()));
    }

    /** The head of the panel, or whoever runs the contest. */
    boolean follows(Judged round, PersonId person) {
        return rounds.isHead(round.phase(), person) || isOrganiser(round.phase(), person);
    }
}
