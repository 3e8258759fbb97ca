package vn.lantoa.units;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Component;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.IdText;
import vn.lantoa.shared.Window;
import vn.lantoa.web.Forbidden;
import vn.lantoa.web.NotFound;

/** Who may open the pages of the organisation, and what their addresses mean. */
@Component
class UnitsDoor {

    private final UnitKeepers keepers;
    private final InstantSource clock;

    UnitsDoor(UnitKeepers keepers, InstantSource clock) {
        this.keepers = keepers;
        this.clock = clock;
    }

    void requireKeeper(Actor by) {
        if (!keepers.maySetUp(by.id())) {
            throw new Forbidden();
        }
    }

    LocalDate today() {
        return clock.instant().atZone(Window.ZONE).toLocalDate();
    }

    /** The day a page is asked for; today when none is, or none that can be read. */
    LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? today() : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return today();
        }
    }

    static UnitId unit(String id) {
        return IdText.read(id).map(UnitId::new).orElseThrow(NotFound::new);
    }

    static ActId act(String id) {
        return IdText.read(id).map(ActId::new).orElseThrow(NotFound::new);
    }

    static Tree tree(String word) {
        return word.equals(Tree.AREA.name()) ? Tree.AREA : Tree.PARTY;
    }
}
