package vn.lantoa.judging;

import java.util.List;
import vn.lantoa.shared.PersonId;

/** What came of concluding a round. */
public sealed interface ConcludingRound {
    record Concluded(int sheets) implements ConcludingRound {}

    /** Refused while a sheet is unsigned. */
    record StillOpen(List<PersonId> jurors, int sheets) implements ConcludingRound {}

    record AlreadyConcluded() implements ConcludingRound {}
}
