package vn.lantoa.rules.ranking;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import vn.lantoa.rules.Fraction;

/** The public's raw figures of all entries, highest first, so that a rank is found without looking at each. */
record PublicField(List<Fraction> descending) {
    static PublicField of(List<Fraction> raws) {
        return new PublicField(raws.stream().sorted(Comparator.reverseOrder()).toList());
    }

    Fraction highest() {
        return descending.isEmpty() ? Fraction.ZERO : descending.getFirst();
    }

    /** One more than the number of higher figures. */
    int rank(Fraction raw) {
        int found = Collections.binarySearch(descending, raw, Comparator.reverseOrder());
        while (found > 0 && descending.get(found - 1).equals(raw)) {
            found--;
        }
        return found + 1;
    }

    /** How many entries have any figure at all. */
    int positive() {
        int found = Collections.binarySearch(descending, Fraction.ZERO, Comparator.reverseOrder());
        while (found > 0 && descending.get(found - 1).signum() == 0) {
            found--;
        }
        return found < 0 ? -found - 1 : found;
    }
}
