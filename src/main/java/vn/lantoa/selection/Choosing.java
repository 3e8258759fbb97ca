package vn.lantoa.selection;

import java.util.List;
import vn.lantoa.rules.Finding;

/** What came of saving a choice. */
sealed interface Choosing {
    record Chosen(int count) implements Choosing {}

    /** Against the quota or another rule of selection. */
    record AgainstRules(List<Finding> findings) implements Choosing {}

    /** Withdrawn, disqualified or another council's. */
    record NotEligible(List<String> codes) implements Choosing {}

    record AlreadyConcluded() implements Choosing {}
}
