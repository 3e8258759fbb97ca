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

    /** The author already has as many as the rules allow (Thể lệ, Điều 5). */
    record CapReached(int cap) implements Submission {}

    record Refused(List<Finding> findings) implements Submission {}

    /** A photo is stored and not looked at yet. */
    record NotReady() implements Submission {}

    /** A photo that media did not take is still among them. */
    record PhotoUnusable() implements Submission {}

    record UnitMissing() implements Submission {}

    /** A clerk enters for people of their own unit only. */
    record UnitNotTheirs() implements Submission {}
}
