package vn.lantoa.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing the jury scores, from zero to {@code max} in units of {@code step}.
 *
 * @param weight its share of the sheet's total in per cent; null when its points count as they are
 */
public record Criterion(
        String code,
        Text name,
        BigDecimal max,
        BigDecimal step,
        @Nullable BigDecimal weight) {
    public Criterion {
        if (max.signum() <= 0 || step.signum() <= 0 || max.remainder(step).signum() != 0) {
            throw new RuleFault(Sentence.of("rules.fault.criterion", name, max, step));
        }
        if (weight != null && weight.signum() < 0) {
            throw new RuleFault(Sentence.of("rules.fault.negative", weight));
        }
    }

    /** Whether these points may stand on a sheet. */
    public boolean allows(BigDecimal points) {
        return points.signum() >= 0
                && points.compareTo(max) <= 0
                && points.remainder(step).signum() == 0;
    }

    /** What it adds to the sheet's total at most. */
    public BigDecimal full() {
        return weight == null ? max : weight;
    }

    public Fraction counted(Fraction points) {
        return weight == null ? points : points.times(Fraction.of(weight)).over(Fraction.of(max));
    }
}
