package vn.lantoa.judging;

import java.util.List;
import vn.lantoa.shared.Decision;

/** Who sits on a panel, by which decision. */
public record Membership(Decision decision, List<Juror> jurors) {}
