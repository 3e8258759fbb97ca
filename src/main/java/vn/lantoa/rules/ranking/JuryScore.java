package vn.lantoa.rules.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.Fraction;
import vn.lantoa.rules.JuryRules;

/** The figure of the jury for one entry. */
record JuryScore(Fraction figure, Fraction median, List<Fraction> totals, List<EntryFigures.Sheet> sheets) {

    /** @param effects what each juror scores above the others, taken off first */
    static JuryScore of(JuryRules rules, List<EntryFigures.Sheet> sheets, Map<String, Fraction> effects) {
        var totals = sheets.stream()
                .map(sheet -> rules.total(sheet)
                        .plus(effects.getOrDefault(sheet.juror(), Fraction.ZERO).times(Fraction.of(-1))))
                .sorted(Comparator.reverseOrder())
                .toList();
        return new JuryScore(aggregate(rules.aggregate(), totals), median(totals), totals, sheets);
    }

    Fraction meanOf(String criterion) {
        return mean(sheets.stream().map(sheet -> sheet.points(criterion)).toList());
    }

    private static Fraction aggregate(JuryRules.Aggregate aggregate, List<Fraction> totals) {
        return switch (aggregate) {
            case JuryRules.Aggregate.Mean ignored -> mean(totals);
            case JuryRules.Aggregate.TrimmedMean trimmed ->
                totals.size() >= trimmed.from() ? mean(totals.subList(1, totals.size() - 1)) : mean(totals);
            case JuryRules.Aggregate.Median ignored -> median(totals);
            case JuryRules.Aggregate.Sum ignored -> sum(totals);
        };
    }

    private static Fraction mean(List<Fraction> values) {
        return values.isEmpty() ? Fraction.ZERO : sum(values).over(values.size());
    }

    private static Fraction sum(List<Fraction> values) {
        return values.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction median(List<Fraction> sorted) {
        if (sorted.isEmpty()) {
            return Fraction.ZERO;
        }
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half).plus(sorted.get(half - 1)).over(2);
    }
}
