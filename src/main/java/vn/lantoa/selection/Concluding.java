package vn.lantoa.selection;

import java.time.Instant;
import java.util.List;
import vn.lantoa.entries.Lineup;
import vn.lantoa.rules.Finding;

/** What came of concluding. */
sealed interface Concluding {
    record Concluded(Lineup lineup, int valid) implements Concluding {}

    record NotOpenYet(Instant from) implements Concluding {}

    record Closed(Instant at) implements Concluding {}

    /** The phase has no time for selection, as while its rules are pending. */
    record NoWindow() implements Concluding {}

    record TooFewPresent(int min) implements Concluding {}

    record NothingChosen() implements Concluding {}

    record AgainstRules(List<Finding> findings) implements Concluding {}

    /** Chosen before, withdrawn or disqualified since. */
    record NoLongerEligible(List<String> codes) implements Concluding {}

    record AlreadyConcluded() implements Concluding {}

    /** The province has sealed the contest's line-up: nothing can be added to it. */
    record ProvinceSealed() implements Concluding {}
}
