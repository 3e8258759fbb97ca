package vn.lantoa.contests;

/** What the removal of a member of the committee came to. */
sealed interface RemovalOutcome {

    record Removed() implements RemovalOutcome {}

    /** The membership had ended before, or is none of this contest. */
    record Gone() implements RemovalOutcome {}

    /** Nobody would be left who may sign. */
    record LastHead() implements RemovalOutcome {}
}
