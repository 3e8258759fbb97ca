package vn.lantoa.units;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a unit for a time.
 *
 * @param symbol as in document numbers, such as {@code HU}
 * @param code of the statistics office or the Party's own; other units bear it in other years
 * @param kind code of its kind
 * @param area the administrative area a Party body stands for; bodies of the army or the police stand for none
 */
public record Particulars(
        String name,
        String shortName,
        String symbol,
        String code,
        String kind,
        @Nullable UnitId parent,
        @Nullable UnitId area) {

    public static Particulars of(String name, String kind, @Nullable UnitId parent) {
        return new Particulars(name, "", "", "", kind, parent, null);
    }

    public Particulars called(String newName) {
        return new Particulars(newName, shortName, symbol, code, kind, parent, area);
    }

    public Particulars below(@Nullable UnitId newParent) {
        return new Particulars(name, shortName, symbol, code, kind, newParent, area);
    }

    Particulars ofKind(String newKind) {
        return new Particulars(name, shortName, symbol, code, newKind, parent, area);
    }
}
