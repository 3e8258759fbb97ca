package vn.lantoa.contests;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lantoa.shared.Actor;
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;

/** The organiser's card; an administrator's, to set up. */
@Component
@Order(10)
class OrganiserDesk implements DeskSource {

    private final Contests contests;
    private final CommitteeAccess access;

    OrganiserDesk(Contests contests, CommitteeAccess access) {
        this.contests = contests;
        this.access = access;
    }

    @Override
    public List<DeskCard> cards(Actor actor) {
        if (access.isOrganiser(actor)) {
            return List.of(new DeskCard("contests.organiser", "contests.organiser.task", "/ban-to-chuc"));
        }
        if (!access.isAdministrator(actor)) {
            return List.of();
        }
        return contests.shown().isEmpty()
                ? List.of(new DeskCard("contests.found", "contests.found.task", "/ban-to-chuc/cuoc-thi"))
                : List.of(new DeskCard("contests.setUp", "contests.setUp.task", "/ban-to-chuc"));
    }
}
