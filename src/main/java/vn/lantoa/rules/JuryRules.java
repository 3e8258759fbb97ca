package vn.lantoa.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How the jury scores.
 *
 * @param leniencyRemoved what a juror scores above or below the others on the whole is taken off first
 * @param minSheets an entry with fewer signed sheets is not ranked
 */
public record JuryRules(List<Criterion> criteria, Aggregate aggregate, int minSheets, boolean leniencyRemoved) {
    public JuryRules {
        if (criteria.isEmpty() || minSheets < 1) {
            throw new RuleFault(Sentence.of("rules.fault.jury"));
        }
    }

    /** The most a sheet can give. */
    public BigDecimal fullMarks() {
        return criteria.stream().map(Criterion::full).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the marks put so far add up to, to the hundredth for showing; a ranking reckons exactly. */
    public BigDecimal totalSoFar(Map<String, BigDecimal> points) {
        return criteria.stream()
                .map(criterion ->
                        criterion.counted(Fraction.of(points.getOrDefault(criterion.code(), BigDecimal.ZERO))))
                .reduce(Fraction.ZERO, Fraction::plus)
                .rounded(2);
    }

    /** The total of one sheet, criteria by points or by per cent. */
    public Fraction total(EntryFigures.Sheet sheet) {
        return criteria.stream()
                .map(criterion -> criterion.counted(sheet.points(criterion.code())))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** How the sheets of an entry become one figure. */
    public sealed interface Aggregate {
        /** The mean of all sheets. */
        record Mean() implements Aggregate {}

        /** From {@code from} sheets on, the highest and the lowest are left out. */
        record TrimmedMean(int from) implements Aggregate {
            public TrimmedMean {
                if (from < 3) {
                    throw new RuleFault(Sentence.of("rules.fault.trim", from));
                }
            }
        }

        /** The middle sheet, or the mean of the two middle ones. */
        record Median() implements Aggregate {}

        /** All sheets added up. */
        record Sum() implements Aggregate {}
    }
}
