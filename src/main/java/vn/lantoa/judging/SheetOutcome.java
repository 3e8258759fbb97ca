package vn.lantoa.judging;

import java.time.Instant;

/** What came of saving or signing a sheet. */
sealed interface SheetOutcome {
    record Saved() implements SheetOutcome {}

    record Signed() implements SheetOutcome {}

    /** Signed before, recused, or the round is concluded. */
    record NotOpen() implements SheetOutcome {}

    record TooEarly(Instant from) implements SheetOutcome {}

    record TooLate(Instant until) implements SheetOutcome {}

    /** The phase has no time for scoring. */
    record NoWindow() implements SheetOutcome {}
}
