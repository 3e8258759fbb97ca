package vn.lantoa.accounts;

import org.springframework.stereotype.Component;
import vn.lantoa.units.UnitUses;

/** Clerks hold positions in units. */
@Component
class PositionsInUnits implements UnitUses {

    @Override
    public String namedSince() {
        return "select unit from accounts.position where unit = any(:units) and from_ >= :since";
    }
}
