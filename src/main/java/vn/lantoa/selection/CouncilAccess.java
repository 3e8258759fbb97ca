package vn.lantoa.selection;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.CommitteeAccess;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseAsked;
import vn.lantoa.rules.Activity;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.Forbidden;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;

/** Who may see and mark the works of a council, choose and conclude, and who sets councils up. */
@Component
class CouncilAccess {

    private final Councils councils;
    private final CommitteeAccess committee;
    private final PhaseAsked phases;

    CouncilAccess(Councils councils, CommitteeAccess committee, PhaseAsked phases) {
        this.councils = councils;
        this.committee = committee;
        this.phases = phases;
    }

    /** A council, for those who sit on it: they see and mark. Others do not know that it exists. */
    Council see(String council, Actor by) {
        return councils.seenBy(council, by.id()).orElseThrow(NotFound::new);
    }

    /** A council, for those of it who may choose. */
    Council choose(String council, Actor by) {
        Council seen = see(council, by);
        return allowed(seen, seen.mayChoose(by.id()));
    }

    /** A council, for its chair. */
    Council conclude(String council, Actor by) {
        Council seen = see(council, by);
        return allowed(seen, seen.isChair(by.id()));
    }

    private static Council allowed(Council council, boolean may) {
        if (!may) {
            throw new Forbidden();
        }
        return council;
    }

    /** The phase asked for, by whoever sets up its councils. */
    Phase setUp(Actor by, Form form) {
        return committee.phase(by, form, Activity.SELECT);
    }

    /** The phase asked for, by whoever takes what the councils send. Others do not know that there is such a page. */
    Phase receive(Actor by, Form form) {
        if (!isOrganiser(by)) {
            throw new NotFound();
        }
        return phases.of(form, Activity.SELECT);
    }

    boolean isOrganiser(Actor by) {
        return committee.isOrganiser(by);
    }

    List<Integer> phases() {
        return phases.numbers();
    }
}
