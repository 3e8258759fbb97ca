package vn.lantoa.judging;

import java.util.List;
import vn.lantoa.shared.PersonId;

/** What came of setting up a panel, or of replacing one before the round. */
public sealed interface PanelSetUpOutcome {
    record SetUp(Panel panel) implements PanelSetUpOutcome {}

    /** The rules have no jury. */
    record NoJury() implements PanelSetUpOutcome {}

    /** An entry with fewer sheets is not ranked (Thể lệ, chấm điểm), so a panel has at least so many jurors. */
    record TooFewJurors(int min) implements PanelSetUpOutcome {}

    /** A panel has exactly one head. */
    record NoHead() implements PanelSetUpOutcome {}

    /** The rules keep whoever runs the contest, or its Fanpage, off the panel. */
    record InConflict(List<PersonId> people) implements PanelSetUpOutcome {}

    record AlreadyThere() implements PanelSetUpOutcome {}

    /** The round is open: the panel stays as it is. */
    record RoundOpen() implements PanelSetUpOutcome {}
}
