package vn.lantoa.selection;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.ActNotices;
import vn.lantoa.contests.DeadlineExtended;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.entries.ExtensionNotice;
import vn.lantoa.shared.PersonId;

/** Tells the councils where a deadline was extended; whoever is told as an author or clerk gets no second letter. */
@Component
class CouncilNotice {

    private final CouncilRows councils;
    private final ExtensionNotice entries;
    private final People people;
    private final ActNotices actNotices;

    CouncilNotice(CouncilRows councils, ExtensionNotice entries, People people, ActNotices actNotices) {
        this.councils = councils;
        this.entries = entries;
        this.people = people;
        this.actNotices = actNotices;
    }

    @EventListener
    void tell(DeadlineExtended extended) {
        Set<PersonId> told = entries.told(extended);
        var seated = councils.of(extended.phase()).stream()
                .filter(council -> !PhaseWindow.isOfUnit(extended.scope())
                        || council.unit().toString().equals(extended.scope()))
                .flatMap(council -> council.seats().stream())
                .map(Seat::person)
                .filter(person -> !told.contains(person))
                .distinct()
                .toList();
        actNotices.send(extended, people.all(seated).values().stream());
    }
}
