package vn.lantoa.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.shared.Actor;

/**
 * Changes the organisation. Each act rests on a paper, holds from a day on, is written into the journal and can be
 * undone as one. Who may is asked by whoever calls.
 */
@Component
public class Acts {

    private final VersionRows versions;
    private final ActRows rows;
    private final ActRecord record;
    private final TreeChecks checks;

    Acts(VersionRows versions, ActRows rows, ActRecord record, TreeChecks checks) {
        this.versions = versions;
        this.rows = rows;
        this.record = record;
        this.checks = checks;
    }

    @Transactional
    public ActOutcome create(Particulars unit, ActPaper paper, @Nullable Actor by) {
        rows.waitForTurn();
        Optional<ActOutcome> refused = checks.place(null, unit, paper.day(), List.of());
        if (refused.isPresent()) {
            return refused.get();
        }
        TreeChange change = new TreeChange(paper.day());
        UnitId id = versions.newUnits(1).getFirst();
        change.begin(id, unit, checks.endOf(unit.parent()));
        return record.keep(change, ActKind.CREATED, paper, "Thành lập " + unit.name(), by, List.of(id));
    }

    /** A new name, symbol, kind, code or area; a new parent is {@link #transfer}. */
    @Transactional
    public ActOutcome change(UnitId unit, Particulars now, ActPaper paper, Actor by) {
        return become(unit, now, ActKind.CHANGED, paper, by);
    }

    @Transactional
    public ActOutcome transfer(UnitId unit, UnitId parent, ActPaper paper, Actor by) {
        Version was = versions.ofDay(List.of(unit), paper.day()).get(unit);
        return was == null
                ? new ActOutcome.NotThere(paper.day())
                : become(unit, was.particulars().below(parent), ActKind.TRANSFERRED, paper, by);
    }

    private ActOutcome become(UnitId unit, Particulars now, ActKind kind, ActPaper paper, Actor by) {
        rows.waitForTurn();
        LocalDate day = paper.day();
        Version was = versions.ofDay(List.of(unit), day).get(unit);
        if (was == null) {
            return new ActOutcome.NotThere(day);
        }
        if (was.particulars().equals(now)) {
            return new ActOutcome.NothingToDo();
        }
        Optional<ActOutcome> refused =
                checks.changesLater(List.of(unit), day).or(() -> checks.place(unit, now, day, List.of()));
        if (refused.isPresent()) {
            return refused.get();
        }
        TreeChange change = new TreeChange(day);
        change.become(was, now, checks.endOf(now.parent()));
        return record.keep(
                change, kind, paper, ActRecord.about(was, now, record.name(now.parent(), day)), by, List.of(unit));
    }

    /** @param belowGoUp whether what stands below goes to the unit above; refused otherwise while anything does */
    @Transactional
    public ActOutcome dissolve(UnitId unit, boolean belowGoUp, ActPaper paper, Actor by) {
        rows.waitForTurn();
        LocalDate day = paper.day();
        Version was = versions.ofDay(List.of(unit), day).get(unit);
        if (was == null) {
            return new ActOutcome.NotThere(day);
        }
        List<Version> below = versions.below(List.of(unit), day);
        if (!below.isEmpty() && (!belowGoUp || was.parent() == null)) {
            return new ActOutcome.HasUnitsBelow(
                    (int) below.stream().map(Version::unit).distinct().count());
        }
        Optional<ActOutcome> refused = checks.changesLater(touched(List.of(unit), below), day);
        if (refused.isPresent()) {
            return refused.get();
        }
        TreeChange change = new TreeChange(day);
        change.end(was);
        LocalDate end = checks.endOf(was.parent());
        below.forEach(child -> change.become(child, child.particulars().below(was.parent()), end));
        return record.keep(change, ActKind.DISSOLVED, paper, "Giải thể " + was.name(), by, List.of(unit));
    }

    /** Sets aside what an act wrote and puts back in force what it replaced. */
    @Transactional
    public ActOutcome undo(ActId act, String why, Actor by) {
        rows.waitForTurn();
        return record.undo(act, why, by);
    }

    static List<UnitId> touched(List<UnitId> units, List<Version> below) {
        List<UnitId> touched = new ArrayList<>(units);
        below.forEach(version -> touched.add(version.unit()));
        return touched;
    }
}
