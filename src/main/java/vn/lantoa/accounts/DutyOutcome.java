package vn.lantoa.accounts;

import java.util.List;

/** What the end of duties, or their handover, came to. */
sealed interface DutyOutcome {

    /** @param left titles of those that only the page of their body ends */
    record Done(int ended, List<String> left) implements DutyOutcome {}

    /** Nobody else would hold this one; nothing has changed. */
    record NobodyLeft(String title) implements DutyOutcome {}

    /** Such a duty is not held, or not any more; nothing has changed. */
    record NotHeld() implements DutyOutcome {}
}
