package vn.lantoa.entries;

import org.springframework.stereotype.Component;
import vn.lantoa.units.UnitUses;

/** Works name the unit they come from, and line-ups the unit that sent them up. */
@Component
class EntriesOfUnits implements UnitUses {

    @Override
    public String namedSince() {
        return """
                select unit from entries.entry where unit = any(:units) and changed_at >= :since
                union
                select upper from entries.entry where upper = any(:units) and changed_at >= :since
                union
                select source from entries.lineup where source = any(:units) and sealed_at >= :since
                """;
    }
}
