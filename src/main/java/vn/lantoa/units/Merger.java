package vn.lantoa.units;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several units become one.
 *
 * @param predecessors those that end; the one that takes the others up is not among them
 * @param into the unit that goes on and takes them up; null when a new one is founded
 * @param successor what the one unit is from then on
 */
public record Merger(List<UnitId> predecessors, @Nullable UnitId into, Particulars successor) {}
