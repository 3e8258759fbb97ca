package vn.lantoa.units;

import vn.lantoa.shared.PersonId;

/** Who looks after the organisation; the module that keeps the positions answers. */
public interface UnitKeepers {

    /** May see all of it and record acts. */
    boolean maySetUp(PersonId person);
}
