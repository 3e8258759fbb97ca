package vn.lantoa.selection;

import java.util.List;
import vn.lantoa.rules.Finding;

/** What came of saving a choice. */
sealed interface ChoiceOutcome {
    /** @param count how many the council has chosen now */
    record Chosen(int count) implements ChoiceOutcome {}

    /** The same, but these of the many were withdrawn or disqualified and are not among them. */
    record ChosenExcept(int count, List<String> left) implements ChoiceOutcome {}

    /** Against the quota or another rule of selection. */
    record AgainstRules(List<Finding> findings) implements ChoiceOutcome {}

    /** Withdrawn, disqualified or another council's. */
    record NotEligible(List<String> codes) implements ChoiceOutcome {}

    record AlreadyConcluded() implements ChoiceOutcome {}
}
