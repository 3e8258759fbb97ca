package vn.lantoa.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.shared.Actor;

/** Acts that touch many units at once: mergers, divisions, the end of a level. Undone by {@link Acts#undo}. */
@Component
public class Reorganisations {

    private final VersionRows versions;
    private final ActRows rows;
    private final ActRecord record;
    private final TreeChecks checks;

    Reorganisations(VersionRows versions, ActRows rows, ActRecord record, TreeChecks checks) {
        this.versions = versions;
        this.rows = rows;
        this.record = record;
        this.checks = checks;
    }

    @Transactional
    public ActOutcome merge(Merger merger, ActPaper paper, Actor by) {
        rows.waitForTurn();
        LocalDate day = paper.day();
        List<UnitId> all = Stream.concat(merger.predecessors().stream(), Optional.ofNullable(merger.into()).stream())
                .distinct()
                .toList();
        Map<UnitId, Version> were = versions.ofDay(all, day);
        if (were.size() < all.size() || all.size() < 2) {
            return all.size() < 2 ? new ActOutcome.NothingToDo() : new ActOutcome.NotThere(day);
        }
        List<Version> below = versions.below(merger.predecessors(), day);
        Optional<ActOutcome> refused = checks.changesLater(Acts.touched(all, below), day)
                .or(() -> checks.place(merger.into(), merger.successor(), day, merger.predecessors()));
        if (refused.isPresent()) {
            return refused.get();
        }
        TreeChange change = new TreeChange(day);
        UnitId one = successor(merger, were, change);
        for (UnitId predecessor : merger.predecessors()) {
            change.end(of(were, predecessor));
            change.succeeds(predecessor, one);
        }
        LocalDate end = checks.endOf(merger.successor().parent());
        below.stream()
                .filter(child -> !all.contains(child.unit()))
                .forEach(child -> change.become(child, child.particulars().below(one), end));
        return record.keep(change, ActKind.MERGED, paper, about(merger, were), by, List.of(one));
    }

    private UnitId successor(Merger merger, Map<UnitId, Version> were, TreeChange change) {
        LocalDate end = checks.endOf(merger.successor().parent());
        UnitId into = merger.into();
        if (into == null) {
            UnitId founded = versions.newUnits(1).getFirst();
            change.begin(founded, merger.successor(), end);
            return founded;
        }
        Version was = of(were, into);
        if (!was.particulars().equals(merger.successor())) {
            change.become(was, merger.successor(), end);
        }
        return into;
    }

    private static String about(Merger merger, Map<UnitId, Version> were) {
        String names = merger.predecessors().stream()
                .map(unit -> of(were, unit).name())
                .sorted()
                .collect(Collectors.joining(", "));
        return merger.into() == null
                ? "Hợp nhất " + names + " thành " + merger.successor().name()
                : "Sáp nhập " + names + " vào " + merger.successor().name();
    }

    @Transactional
    public ActOutcome split(Division division, ActPaper paper, Actor by) {
        rows.waitForTurn();
        LocalDate day = paper.day();
        UnitId unit = division.unit();
        Version was = versions.ofDay(List.of(unit), day).get(unit);
        if (was == null) {
            return new ActOutcome.NotThere(day);
        }
        List<Version> below = division.goesOn() ? List.of() : versions.below(List.of(unit), day);
        List<UnitId> gone = division.goesOn() ? List.of() : List.of(unit);
        Optional<ActOutcome> refused = checks.changesLater(Acts.touched(List.of(unit), below), day);
        for (Particulars successor : division.successors()) {
            refused = refused.or(() -> checks.place(null, successor, day, gone));
        }
        if (refused.isPresent()) {
            return refused.get();
        }
        TreeChange change = new TreeChange(day);
        List<UnitId> founded = found(division, change);
        if (!division.goesOn()) {
            change.end(was);
            below.forEach(child -> change.become(child, child.particulars().below(founded.getFirst()), null));
        }
        String names = division.successors().stream().map(Particulars::name).collect(Collectors.joining(", "));
        String about = (division.goesOn() ? "Tách một phần " : "Chia ") + was.name() + " thành " + names;
        return record.keep(change, ActKind.SPLIT, paper, about, by, founded);
    }

    private List<UnitId> found(Division division, TreeChange change) {
        List<UnitId> founded = versions.newUnits(division.successors().size());
        for (int i = 0; i < founded.size(); i++) {
            Particulars successor = division.successors().get(i);
            change.begin(founded.get(i), successor, checks.endOf(successor.parent()));
            change.succeeds(division.unit(), founded.get(i));
        }
        return founded;
    }

    @Transactional
    public ActOutcome abolish(Abolition abolition, ActPaper paper, Actor by) {
        rows.waitForTurn();
        LocalDate day = paper.day();
        List<Version> ended = versions.allOfDay(day).values().stream()
                .filter(version ->
                        abolition.kinds().contains(version.particulars().kind()))
                .toList();
        if (ended.isEmpty()) {
            return new ActOutcome.NothingToDo();
        }
        if (ended.stream().anyMatch(version -> version.parent() == null)) {
            return new ActOutcome.WrongPlace();
        }
        List<UnitId> units = ended.stream().map(Version::unit).toList();
        List<Version> below = versions.below(units, day).stream()
                .filter(version -> !units.contains(version.unit()))
                .toList();
        Optional<ActOutcome> refused = checks.changesLater(Acts.touched(units, below), day);
        if (refused.isPresent()) {
            return refused.get();
        }
        TreeChange change = raised(ended, below, abolition, day);
        String about = "Kết thúc cấp trung gian: " + ended.size() + " đơn vị, " + below.size()
                + " đơn vị cấp dưới chuyển lên trực thuộc cấp trên";
        return record.keep(change, ActKind.LEVEL_ABOLISHED, paper, about, by, units);
    }

    private TreeChange raised(List<Version> ended, List<Version> below, Abolition abolition, LocalDate day) {
        TreeChange change = new TreeChange(day);
        Map<UnitId, Version> byUnit = ended.stream().collect(Collectors.toMap(Version::unit, version -> version));
        ended.forEach(change::end);
        for (Version child : below) {
            UnitId above = child.parent();
            while (above != null && byUnit.containsKey(above)) {
                above = of(byUnit, above).parent();
            }
            String kind = child.particulars().kind();
            change.become(
                    child,
                    child.particulars().below(above).ofKind(abolition.becoming().getOrDefault(kind, kind)),
                    null);
        }
        return change;
    }

    private static Version of(Map<UnitId, Version> versions, UnitId unit) {
        return Objects.requireNonNull(versions.get(unit));
    }
}
