package vn.lantoa.units;

/** What other modules keep about units. An act on which something rests by now cannot be undone. */
public interface UnitUses {

    /** A query for the ids of those of {@code :units} that a row of the module has named since {@code :since}. */
    String namedSince();
}
