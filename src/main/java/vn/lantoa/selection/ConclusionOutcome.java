package vn.lantoa.selection;

import java.time.Instant;
import java.util.List;
import vn.lantoa.entries.Lineup;
import vn.lantoa.rules.Finding;

/** What came of concluding. */
sealed interface ConclusionOutcome {
    record Concluded(Lineup lineup, int valid) implements ConclusionOutcome {}

    record NotOpenYet(Instant from) implements ConclusionOutcome {}

    record Closed(Instant at) implements ConclusionOutcome {}

    /** The phase has no time for selection, as while its rules are pending. */
    record NoWindow() implements ConclusionOutcome {}

    record TooFewPresent(int min) implements ConclusionOutcome {}

    record NothingChosen() implements ConclusionOutcome {}

    record AgainstRules(List<Finding> findings) implements ConclusionOutcome {}

    /** Chosen before, withdrawn or disqualified since. */
    record NoLongerEligible(List<String> codes) implements ConclusionOutcome {}

    record AlreadyConcluded() implements ConclusionOutcome {}

    /** The province has sealed the contest's line-up: nothing can be added to it. */
    record ProvinceSealed() implements ConclusionOutcome {}
}
