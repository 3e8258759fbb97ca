package vn.lantoa.rules.ranking;

import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.Fraction;
import vn.lantoa.rules.PublicRules;

/** The public's figure for one entry, raw and as a share of the full points. */
record PublicScore(Fraction raw, Fraction share, int rank, int field) {

    static Fraction raw(PublicRules rules, EntryFigures entry) {
        return rules.weights().stream()
                .map(weight ->
                        Fraction.of(weight.points()).times(Fraction.of(entry.count(weight.network(), weight.event()))))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** @param all the raw figures of every entry in the field, this one among them */
    static PublicScore of(PublicRules.Mapping mapping, Fraction raw, PublicField all) {
        int rank = all.rank(raw);
        int field = all.positive();
        return new PublicScore(
                raw, raw.signum() == 0 ? Fraction.ZERO : share(mapping, raw, all.highest(), rank, field), rank, field);
    }

    private static Fraction share(PublicRules.Mapping mapping, Fraction raw, Fraction highest, int rank, int field) {
        return switch (mapping) {
            case PublicRules.Mapping.ShareOfMax ignored -> raw.over(highest);
            case PublicRules.Mapping.ByRank ignored ->
                Fraction.of(field - rank + 1L).over(field);
            case PublicRules.Mapping.LinearCap cap ->
                raw.over(Fraction.of(cap.full())).min(Fraction.of(1));
            case PublicRules.Mapping.Raw ignored -> raw.over(Fraction.HUNDRED);
        };
    }
}
