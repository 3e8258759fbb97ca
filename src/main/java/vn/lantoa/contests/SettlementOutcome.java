package vn.lantoa.contests;

import java.time.LocalDate;
import vn.lantoa.rules.Activity;

/** What came of setting the day of an event. */
public sealed interface SettlementOutcome {
    record Settled(Settlement settlement) implements SettlementOutcome {}

    /** The rules of the phase name no such event. */
    record NoSuchEvent() implements SettlementOutcome {}

    /** The day set before has come; what hangs on it has happened. */
    record DayHasCome(LocalDate day) implements SettlementOutcome {}

    /** A day may not be set once it is over. */
    record DayIsOver() implements SettlementOutcome {}

    /** With that day this activity could not be run: it would end before it begins, or come too early. */
    record Impossible(Activity activity) implements SettlementOutcome {}
}
