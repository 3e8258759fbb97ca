package vn.lantoa.units;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lantoa.shared.Folding;

/** A unit as people name it: "Đảng ủy xã Hồng Thái, Huyện ủy Na Hang", or its name alone where only one bears it. */
@Component
class UnitFinder {

    private static final int SHOWN = 6;

    private final Units units;

    UnitFinder(Units units) {
        this.units = units;
    }

    sealed interface Finding {
        record One(Unit unit) implements Finding {}

        record None() implements Finding {}

        /** @param some of those it could be, as a paper names them */
        record Several(List<String> some) implements Finding {}
    }

    Finding find(Tree tree, String typed, LocalDate day) {
        List<Unit> found = units.searchAll(tree, typed.replace(",", " "), day, 200);
        String wanted = Folding.of(typed);
        List<Unit> exact = found.stream()
                .filter(unit -> Folding.of(unit.fullName()).equals(wanted)
                        || Folding.of(unit.name()).equals(wanted))
                .toList();
        List<Unit> meant = exact.isEmpty() ? found : exact;
        List<Unit> whole = meant.stream()
                .filter(unit -> Folding.of(unit.fullName()).equals(wanted))
                .toList();
        if (whole.size() == 1) {
            return new Finding.One(whole.getFirst());
        }
        return switch (meant.size()) {
            case 0 -> new Finding.None();
            case 1 -> new Finding.One(meant.getFirst());
            default ->
                new Finding.Several(
                        meant.stream().limit(SHOWN).map(Unit::fullName).toList());
        };
    }
}
