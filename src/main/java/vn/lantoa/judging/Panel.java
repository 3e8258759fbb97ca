package vn.lantoa.judging;

import java.util.List;
import java.util.UUID;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.shared.Decision;

/** The panel (Ban Giám khảo) of a phase. @param jurors the head first */
public record Panel(UUID id, PhaseId phase, Decision decision, List<Juror> jurors) {}
