package vn.lantoa.accounts;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.messaging.Letter;
import vn.lantoa.messaging.Outbox;
import vn.lantoa.shared.PersonId;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;

/** Gives somebody a position and tells them. */
@Component
class Placements {

    private final Positions positions;
    private final People people;
    private final Outbox outbox;

    Placements(Positions positions, People people, Outbox outbox) {
        this.positions = positions;
        this.people = people;
        this.outbox = outbox;
    }

    /** Pressed twice it is one position and one letter. */
    @Transactional
    public void give(PersonId person, Positions.Place place, Basis basis, Duties.Act act) {
        if (positions.appoint(person, place, basis, act.by())) {
            Person who = people.find(person).orElseThrow();
            Map<UnitId, Unit> known = positions.units(place);
            String title = Positions.title(place, known, act.words());
            outbox.write(
                    who.recipient(),
                    Letter.notice(
                                    act.words().t("accounts.duties.given.subject"),
                                    act.words().t("accounts.duties.given.body", who.called(), title))
                            .leadingTo("/viec-cua-toi"));
        }
    }
}
