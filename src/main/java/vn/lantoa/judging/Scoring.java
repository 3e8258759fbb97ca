package vn.lantoa.judging;

import java.time.Instant;

/** What came of saving or signing a sheet. */
sealed interface Scoring {
    record Saved() implements Scoring {}

    record Signed() implements Scoring {}

    /** Signed before, recused, or the round is concluded. */
    record NotOpen() implements Scoring {}

    record TooEarly(Instant from) implements Scoring {}

    record TooLate(Instant until) implements Scoring {}

    /** The phase has no time for scoring. */
    record NoWindow() implements Scoring {}
}
