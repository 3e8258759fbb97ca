package vn.lantoa.contests;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.People;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.Forbidden;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;

/**
 * Who may do what with the contest: the one place where a role of the committee is checked.
 *
 * <p>What a page does begins with a verb, which answers 404 while there is no contest and 403 to the wrong role; whether
 * a link is shown is asked by a question.
 */
@Component
public class CommitteeAccess {

    private final Contests contests;
    private final PhaseAsked phases;
    private final Committee committee;
    private final People people;

    CommitteeAccess(Contests contests, PhaseAsked phases, Committee committee, People people) {
        this.contests = contests;
        this.phases = phases;
        this.committee = committee;
        this.people = people;
    }

    /** Lets administrators found a contest. */
    public void found(Actor by) {
        if (!isAdministrator(by)) {
            throw new Forbidden();
        }
    }

    /** The contest, for whoever runs it: head, deputies, secretary and staff. */
    public Contest run(Actor by) {
        return allowed(isOrganiser(by));
    }

    /** The contest, for whoever runs it and for administrators. */
    public Contest setUp(Actor by) {
        return allowed(isOrganiser(by) || isAdministrator(by));
    }

    /** The contest, for its head and for administrators: who is in the committee is not a deputy's to change. */
    public Contest appoint(Actor by) {
        return allowed(mayAppoint(by));
    }

    /** The contest, for its head and deputies: what is signed, announced or revoked. A deputy signs in the head's place. */
    public Contest sign(Actor by) {
        return allowed(maySign(by));
    }

    /** The contest, for those who type and confirm the Fanpage's figures. */
    public Contest officer(Actor by) {
        return allowed(isOfficer(by));
    }

    /** The contest, for whoever works with its Fanpage. */
    public Contest fanpage(Actor by) {
        return allowed(isOrganiser(by) || isOfficer(by));
    }

    /** The phase the page is about, for whoever runs the contest. */
    public Phase phase(Actor by, Form form, Activity activity) {
        run(by);
        return phases.of(form, activity);
    }

    /** The phase of that number, for whoever runs the contest. */
    public Phase phase(Actor by, int number) {
        run(by);
        return phases.numbered(number);
    }

    /** Runs the contest shown. */
    public boolean isOrganiser(Actor by) {
        return contests.shown()
                .filter(contest -> committee.isOrganiser(contest.id(), by.id()))
                .isPresent();
    }

    /** Runs the contest of a phase. */
    public boolean isOrganiser(PhaseId phase, Actor by) {
        return contests.phase(phase)
                .filter(one -> committee.isOrganiser(one.contest(), by.id()))
                .isPresent();
    }

    /** Head or deputy of the contest shown. */
    public boolean maySign(Actor by) {
        return holds(by, Committee.Role.SIGNING);
    }

    public boolean isOfficer(Actor by) {
        return holds(by, Set.of(Committee.Role.FANPAGE_OFFICER));
    }

    public boolean mayAppoint(Actor by) {
        return isAdministrator(by) || holds(by, Set.of(Committee.Role.HEAD));
    }

    public boolean isAdministrator(Actor by) {
        return people.isAdministrator(by.id());
    }

    /** Whether somebody has one of these roles in the committee of a phase: what a conflict of interest asks. */
    public boolean hasRole(PhaseId phase, PersonId person, Collection<Committee.Role> roles) {
        return contests.phase(phase)
                .filter(one -> committee.holds(one.contest(), person, roles))
                .isPresent();
    }

    private boolean holds(Actor by, Collection<Committee.Role> roles) {
        return contests.shown()
                .filter(contest -> committee.holds(contest.id(), by.id(), roles))
                .isPresent();
    }

    private Contest allowed(boolean may) {
        Contest contest = contests.shown().orElseThrow(NotFound::new);
        if (!may) {
            throw new Forbidden();
        }
        return contest;
    }
}
