package vn.lantoa.contests;

import java.time.LocalDate;
import vn.lantoa.rules.Activity;

/** What came of setting the day of an event. */
public sealed interface Settling {
    record Settled(Settlement settlement) implements Settling {}

    /** The rules of the phase name no such event. */
    record NoSuchEvent() implements Settling {}

    /** The day set before has come; what hangs on it has happened. */
    record DayHasCome(LocalDate day) implements Settling {}

    /** A day may not be set once it is over. */
    record DayIsOver() implements Settling {}

    /** With that day this activity could not be run: it would end before it begins, or come too early. */
    record Impossible(Activity activity) implements Settling {}
}
