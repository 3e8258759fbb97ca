package vn.lantoa.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/** A point in time as the rules word it, in Vietnam's own time; {@link Calendar} turns it into an instant. */
public sealed interface Moment {
    /** From the first minute of the day. */
    record OnDay(LocalDate day) implements Moment {}

    /** "Trước ngày": the day itself is too late. */
    record Before(LocalDate day) implements Moment {}

    /** "Đến hết ngày": the whole day still counts. */
    record Through(LocalDate day) implements Moment {}

    /** To the minute; as an end, that minute is too late. */
    record At(LocalDateTime time) implements Moment {}

    /** A month: from its first day, or to the end of its last. */
    record InMonth(YearMonth month) implements Moment {}

    /** On the occasion of an event that an act will date. */
    record OnEvent(Text event) implements Moment {}

    /** On whichever of these events comes first. */
    record FirstOf(List<Text> events) implements Moment {}
}
