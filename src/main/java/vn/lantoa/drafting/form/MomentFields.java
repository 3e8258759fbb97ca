package vn.lantoa.drafting.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.Calendar;
import vn.lantoa.rules.Moment;
import vn.lantoa.rules.Text;

/**
 * A moment as a form asks it: a day, perhaps a time, and how the day is meant.
 *
 * @param how through: the whole day counts; before: the day is too late; month: the month of that day
 */
record MomentFields(String date, String time, String how) {

    static MomentFields of(@Nullable Moment moment) {
        return switch (moment) {
            case null -> new MomentFields("", "", "through");
            case Moment.OnDay on -> new MomentFields(on.day().toString(), "", "through");
            case Moment.Through through -> new MomentFields(through.day().toString(), "", "through");
            case Moment.Before before -> new MomentFields(before.day().toString(), "", "before");
            case Moment.At at ->
                new MomentFields(
                        at.time().toLocalDate().toString(),
                        at.time().toLocalTime().toString().substring(0, 5),
                        "through");
            case Moment.InMonth month -> new MomentFields(month.month().atDay(1).toString(), "", "month");
            case Moment.OnEvent ignored -> new MomentFields("", "", "through");
            case Moment.FirstOf ignored -> new MomentFields("", "", "through");
        };
    }

    /** The start of something, null when nothing was typed; the stored one when it is unchanged. */
    static @Nullable Moment from(String name, @Nullable Moment old, FormReader typed) {
        return read(name, old, typed, Moment.OnDay::new);
    }

    /** The end of something, null when nothing was typed; the stored one when it is unchanged. */
    static @Nullable Moment until(String name, @Nullable Moment old, FormReader typed) {
        return read(name, old, typed, day -> switch (typed.raw(name + ".how")) {
            case "before" -> new Moment.Before(day);
            case "month" -> new Moment.InMonth(YearMonth.from(day));
            default -> new Moment.Through(day);
        });
    }

    private static @Nullable Moment read(
            String name, @Nullable Moment old, FormReader typed, Function<LocalDate, Moment> wholeDay) {
        if (typed.same(name)) {
            return old;
        }
        var day = typed.day(name + ".date");
        if (day == null) {
            return null;
        }
        var time = typed.time(name + ".time");
        return time == null ? wholeDay.apply(day) : new Moment.At(day.atTime(time));
    }

    /** The events a moment waits for. */
    static List<Text> events(@Nullable Moment moment) {
        return moment == null ? List.of() : Calendar.events(moment);
    }
}
