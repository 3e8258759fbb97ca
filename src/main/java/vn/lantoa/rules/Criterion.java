package vn.lantoa.rules;

import java.math.BigDecimal;

/** One thing the jury scores, from zero to {@code max} in units of {@code step}. */
public record Criterion(String code, Text name, BigDecimal max, BigDecimal step) {
    public Criterion {
        if (max.signum() <= 0 || step.signum() <= 0 || max.remainder(step).signum() != 0) {
            throw new RuleFault(Sentence.of("rules.fault.criterion", name, max, step));
        }
    }

    /** Whether these points may stand on a sheet. */
    public boolean allows(BigDecimal points) {
        return points.signum() >= 0
                && points.compareTo(max) <= 0
                && points.remainder(step).signum() == 0;
    }
}
