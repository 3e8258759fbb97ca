package vn.lantoa.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many works a tier sends up. */
public sealed interface Quota {
    /** Neither more nor fewer. */
    record Exactly(int count) implements Quota {}

    /** No more than. */
    record AtMost(int count) implements Quota {}

    /** Within a range, both ends allowed. */
    record Range(int min, int max) implements Quota {
        public Range {
            if (min < 0 || max < min) {
                throw new RuleFault(Sentence.of("rules.fault.range", min, max));
            }
        }
    }

    /** At most this share of the valid works, rounded up. */
    record Percent(BigDecimal share) implements Quota {}

    /** Every valid work goes up. */
    record All() implements Quota {}

    /** The most works that may go up out of so many valid ones. */
    default int most(int valid) {
        return switch (this) {
            case Exactly exactly -> exactly.count();
            case AtMost atMost -> atMost.count();
            case Range range -> range.max();
            case Percent percent ->
                percent.share()
                        .multiply(BigDecimal.valueOf(valid))
                        .movePointLeft(2)
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact();
            case All ignored -> valid;
        };
    }

    /** The fewest works that must go up out of so many valid ones: who has fewer than asked sends all there are. */
    default int fewest(int valid) {
        return switch (this) {
            case Exactly exactly -> Math.min(exactly.count(), valid);
            case Range range -> Math.min(range.min(), valid);
            case AtMost ignored -> 0;
            case Percent ignored -> 0;
            case All ignored -> valid;
        };
    }
}
