package vn.lantoa.selection;

import org.springframework.stereotype.Component;
import vn.lantoa.units.UnitUses;

/** Councils select for units. */
@Component
class CouncilsOfUnits implements UnitUses {

    @Override
    public String namedSince() {
        return "select unit from selection.council where unit = any(:units) and founded_at >= :since";
    }
}
