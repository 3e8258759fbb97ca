package vn.lantoa.rules.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.Fraction;
import vn.lantoa.rules.JuryRules;

/**
 * How much each juror scores above the others, by least squares over entry plus juror, the effects adding up to zero.
 * Exact; possible only when every juror is linked to every other by entries they both scored.
 */
final class JurorBias {
    private final JuryRules rules;
    private final List<EntryFigures> field;
    private final List<String> jurors;

    private JurorBias(JuryRules rules, List<EntryFigures> field) {
        this.rules = rules;
        this.field = field.stream().filter(entry -> !entry.sheets().isEmpty()).toList();
        this.jurors = field.stream()
                .flatMap(entry -> entry.sheets().stream())
                .map(EntryFigures.Sheet::juror)
                .distinct()
                .sorted()
                .toList();
    }

    /** The effect of each juror; empty when the sheets do not link all jurors. */
    static Optional<Map<String, Fraction>> of(JuryRules rules, List<EntryFigures> field) {
        return new JurorBias(rules, field).solved();
    }

    /** One row a juror, the entries eliminated, and a last row that makes the effects add up to zero. */
    private Optional<Map<String, Fraction>> solved() {
        int size = jurors.size();
        var rows = new ArrayList<Fraction[]>();
        for (int i = 0; i <= size; i++) {
            rows.add(zeros(size + 1));
        }
        field.forEach(entry -> add(rows, entry));
        for (int i = 0; i < size; i++) {
            rows.get(size)[i] = Fraction.of(1);
        }
        return eliminated(rows, size) ? Optional.of(effects(rows, size)) : Optional.empty();
    }

    private static Fraction[] zeros(int size) {
        var row = new Fraction[size];
        Arrays.fill(row, Fraction.ZERO);
        return row;
    }

    private void add(List<Fraction[]> rows, EntryFigures entry) {
        var sheets = entry.sheets();
        var mean = sheets.stream()
                .map(rules::total)
                .reduce(Fraction.ZERO, Fraction::plus)
                .over(sheets.size());
        var share = Fraction.of(-1).over(sheets.size());
        for (var sheet : sheets) {
            var row = rows.get(jurors.indexOf(sheet.juror()));
            int own = jurors.indexOf(sheet.juror());
            row[own] = row[own].plus(Fraction.of(1));
            for (var other : sheets) {
                int at = jurors.indexOf(other.juror());
                row[at] = row[at].plus(share);
            }
            row[jurors.size()] = row[jurors.size()].plus(rules.total(sheet).plus(mean.times(Fraction.of(-1))));
        }
    }

    /** Gauss and Jordan; false when a column has no pivot. */
    private static boolean eliminated(List<Fraction[]> rows, int size) {
        for (int column = 0; column < size; column++) {
            int pivot = column;
            while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
                pivot++;
            }
            if (pivot == rows.size()) {
                return false;
            }
            Collections.swap(rows, column, pivot);
            clear(rows, column);
        }
        return true;
    }

    private static void clear(List<Fraction[]> rows, int column) {
        var pivot = rows.get(column);
        var lead = pivot[column];
        for (int i = 0; i < pivot.length; i++) {
            pivot[i] = pivot[i].over(lead);
        }
        for (var row : rows) {
            var factor = row[column].times(Fraction.of(-1));
            if (row != pivot && factor.signum() != 0) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = row[i].plus(factor.times(pivot[i]));
                }
            }
        }
    }

    private Map<String, Fraction> effects(List<Fraction[]> rows, int size) {
        var effects = new TreeMap<String, Fraction>();
        for (int i = 0; i < size; i++) {
            effects.put(jurors.get(i), rows.get(i)[size]);
        }
        return effects;
    }
}
