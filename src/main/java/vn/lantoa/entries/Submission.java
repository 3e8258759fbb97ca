package vn.lantoa.entries;

import java.time.Instant;
import java.util.List;
import vn.lantoa.rules.Finding;

/** What came of submitting. Whatever it is but {@code Accepted}, nothing was changed and the draft stays. */
sealed interface Submission {
    /** Also the answer to a second press: the same code, the same receipt. */
    record Accepted(String code) implements Submission {}

    record NotOpenYet(Instant opensAt) implements Submission {}

    /** @param closedAt the first instant that was too late */
    record TooLate(Instant closedAt) implements Submission {}

    /** As many works as the rules allow were sent, or this very photo was (Thể lệ, Điều 3 and 5). */
    record NoRoom(List<Finding> findings) implements Submission {}

    /**
     * Not complete, or not in order by the rules.
     *
     * @param gaps fields of the form that are empty and may not be, or hold what cannot be: {@code title.missing},
     *     {@code telephone.refused}
     */
    record Refused(List<String> gaps, List<Finding> findings) implements Submission {}

    /** A file is stored and not looked at yet. */
    record NotReady() implements Submission {}

    /** A file that media did not take is still among them. */
    record FileUnusable() implements Submission {}

    /** A clerk enters for people of their own unit only. */
    record UnitNotTheirs() implements Submission {}
}
