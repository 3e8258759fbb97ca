package vn.lantoa.judging;

import java.util.List;
import vn.lantoa.shared.PersonId;

/** What came of setting up a panel, or of replacing one before the round. */
public sealed interface SettingUpPanel {
    record SetUp(Panel panel) implements SettingUpPanel {}

    /** The rules have no jury. */
    record NoJury() implements SettingUpPanel {}

    /** An entry with fewer sheets is not ranked (Thể lệ, chấm điểm), so a panel has at least so many jurors. */
    record TooFewJurors(int min) implements SettingUpPanel {}

    /** A panel has exactly one head. */
    record NoHead() implements SettingUpPanel {}

    /** The rules keep whoever runs the contest, or its Fanpage, off the panel. */
    record InConflict(List<PersonId> people) implements SettingUpPanel {}

    record AlreadyThere() implements SettingUpPanel {}

    /** The round is open: the panel stays as it is. */
    record RoundOpen() implements SettingUpPanel {}
}
