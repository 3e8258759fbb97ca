package vn.lantoa.selection;

import vn.lantoa.contests.PhaseId;
import vn.lantoa.units.UnitId;

/** A council sealed what its district sends up. */
public record SelectionConcluded(CouncilId council, PhaseId phase, UnitId unit, int chosen, int valid) {}
