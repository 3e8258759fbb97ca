package vn.lantoa.judging;

import java.util.List;
import vn.lantoa.shared.PersonId;

/** What came of concluding a round. */
public sealed interface RoundConclusionOutcome {
    record Concluded(int sheets) implements RoundConclusionOutcome {}

    /** Refused while a sheet is unsigned. */
    record StillOpen(List<PersonId> jurors, int sheets) implements RoundConclusionOutcome {}

    record AlreadyConcluded() implements RoundConclusionOutcome {}
}
