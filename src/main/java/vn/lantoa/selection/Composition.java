package vn.lantoa.selection;

import java.util.List;
import vn.lantoa.shared.Decision;

/** Who sits on a council, by which decision. */
public record Composition(Decision decision, List<Seat> seats) {}
