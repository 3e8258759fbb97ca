package vn.lantoa.units;

import java.time.LocalDate;
import java.util.List;

/** What came of changing the organisation. */
public sealed interface ActOutcome {

    /** @param units those that came to be, or the changed one */
    record Done(ActId act, List<UnitId> units) implements ActOutcome {}

    /** The unit does not exist on the day of the act. */
    record NotThere(LocalDate day) implements ActOutcome {}

    /** The same unit changes again after that day: acts are recorded in the order of their days. */
    record ChangesLater(String name, LocalDate on) implements ActOutcome {}

    record NameTaken(String name) implements ActOutcome {}

    /** A unit of this kind cannot stand there: another tree, or not below that tier. */
    record WrongPlace() implements ActOutcome {}

    /** A unit cannot stand below itself. */
    record Circle() implements ActOutcome {}

    record HasUnitsBelow(int count) implements ActOutcome {}

    record NothingToDo() implements ActOutcome {}

    /** An undoing refused: a later act builds on what this one wrote. */
    record LaterActs(List<String> about) implements ActOutcome {}

    /** An undoing refused: works, councils or accounts rest on what this act brought about. */
    record InUse(List<String> units) implements ActOutcome {}

    record UndoneAlready() implements ActOutcome {}
}
