package vn.lantoa.units;

import java.util.List;

/**
 * One unit becomes several.
 *
 * @param successors the new ones; what stood below goes to the first, unless the old one goes on
 * @param goesOn whether the old unit stays beside the new ones
 */
public record Division(UnitId unit, List<Particulars> successors, boolean goesOn) {}
