package vn.lantoa.contests;

import org.springframework.stereotype.Component;
import vn.lantoa.accounts.People;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Forbidden;
import vn.lantoa.web.NotFound;

/** Who may do what on the organiser's pages: the committee runs, an administrator sets up. */
@Component
class Organisers {

    private final Contests contests;
    private final Committee committee;
    private final People people;

    Organisers(Contests contests, Committee committee, People people) {
        this.contests = contests;
        this.committee = committee;
        this.people = people;
    }

    /** The contest, for its head and staff. */
    Contest run(Actor by) {
        return allowed(isOrganiser(by));
    }

    /** The contest, for its head and staff and for administrators. */
    Contest setUp(Actor by) {
        return allowed(isOrganiser(by) || people.isAdministrator(by.id()));
    }

    /** The contest, for its head and for administrators. */
    Contest appoint(Actor by) {
        return allowed(mayAppoint(by));
    }

    private Contest allowed(boolean may) {
        Contest contest = contests.shown().orElseThrow(NotFound::new);
        if (!may) {
            throw new Forbidden();
        }
        return contest;
    }

    boolean isOrganiser(Actor by) {
        return contests.shown()
                .filter(c -> committee.isOrganiser(c.id(), by.id()))
                .isPresent();
    }

    boolean mayAppoint(Actor by) {
        return people.isAdministrator(by.id())
                || contests.shown()
                        .filter(c -> committee.holds(c.id(), by.id(), Committee.Role.HEAD))
                        .isPresent();
    }

    boolean isAdministrator(Actor by) {
        return people.isAdministrator(by.id());
    }

    Phase phase(Contest contest, int number) {
        return contests.phaseAsked(contest.id(), Activity.LAUNCH, String.valueOf(number))
                .orElseThrow(NotFound::new);
    }
}
