package vn.lantoa.selection;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Committee;
import vn.lantoa.contests.Contest;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Forbidden;
import vn.lantoa.web.NotFound;

/** Lets through whoever runs the contest, and says which phase the page is about. */
@Component
class OrganiserDoor {

    private final Contests contests;
    private final Committee committee;

    OrganiserDoor(Contests contests, Committee committee) {
        this.contests = contests;
        this.committee = committee;
    }

    boolean isOrganiser(Actor by) {
        return contests.shown()
                .filter(c -> committee.isOrganiser(c.id(), by.id()))
                .isPresent();
    }

    /** The phase asked for, by an organiser. */
    Phase phase(Actor by, String number) {
        Contest contest = contests.shown().orElseThrow(NotFound::new);
        if (!committee.isOrganiser(contest.id(), by.id())) {
            throw new Forbidden();
        }
        return contests.phaseAsked(contest.id(), Activity.SELECT, number).orElseThrow(NotFound::new);
    }

    List<Integer> numbers(Phase phase) {
        return contests.ruled(phase.contest()).stream().map(Phase::number).toList();
    }
}
